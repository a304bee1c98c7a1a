package org.interleave.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interleave.trace.Names;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.Subject;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;

/// Tells which subject a list is from the moment at which a thread lets others know it: its name
/// follows from what that thread has done before, whatever others do.
final class ListNames {

  private final Trace trace;
  private final Names names = new Names();
  private final Map<String, Integer> lists = new HashMap<>();

  /// What other objects are called, which may have taken the name of a list.
  private final Set<String> others = new HashSet<>();

  /// What several threads are called, so that their lists get names in the order of the run.
  private final Set<String> equalLanes;

  private final Map<String, Boolean> mayBeTaken = new HashMap<>();

  ListNames(Trace trace) {
    this.trace = trace;
    Set<String> lanes = new HashSet<>();
    equalLanes =
        IntStream.range(0, trace.threads())
            .mapToObj(trace::threadName)
            .filter(lane -> !lanes.add(lane))
            .collect(Collectors.toSet());
    for (int number = 0; number < trace.subjects().size(); number++) {
      Subject subject = trace.subjects().get(number);
      if (subject.kind() == SubjectKind.LIST) {
        lists.put(subject.name(), number);
      } else if (subject.kind() != SubjectKind.VARIABLE) {
        others.add(subject.name());
      }
    }
  }

  /// The subject of the next list that a thread lets others know, or [StepBuffer#NO_SUBJECT] when
  /// its name does not tell.
  ///
  /// @param name what the list is called in the listing, or nothing
  int subject(String name, int thread) {
    String lane = trace.threadName(thread);
    String unique = names.ofList(name, thread, lane);
    boolean isCertain =
        !equalLanes.contains(lane) && !mayBeTaken.computeIfAbsent(name, this::mayBeTaken);
    return isCertain ? lists.getOrDefault(unique, StepBuffer.NO_SUBJECT) : StepBuffer.NO_SUBJECT;
  }

  private boolean mayBeTaken(String name) {
    return others.stream().anyMatch(it -> it.equals(name) || it.startsWith(name + " ("));
  }
}
