package org.interleave.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interleave.run.RefusedChoice;
import org.interleave.trace.StepKind;
import org.interleave.trace.Subject;
import org.interleave.trace.Trace;

/// Tells which choices of one run a lock refused in another one, and why.
public final class RefusalStory {

  /// More deeds, or more obstacles, are only counted.
  private static final int MOST = 3;

  private final Trace original;
  private final Trace trace;
  private final NextStep words;

  /// Tells it of a run that came from another one.
  ///
  /// @param findings those of the run in which the choices were refused
  public RefusalStory(Trace original, Findings findings) {
    this.original = original;
    this.trace = findings.trace();
    this.words = new NextStep(findings);
  }

  /// A sentence for each obstacle that was in a thread's way.
  ///
  /// @param choices those of one thread
  public List<String> sentences(List<RefusedChoice> choices) {
    Map<String, List<RefusedChoice>> byObstacle =
        choices.stream()
            .collect(
                Collectors.groupingBy(this::obstacle, LinkedHashMap::new, Collectors.toList()));
    Stream<String> told =
        byObstacle.entrySet().stream().limit(MOST).map(it -> sentence(it.getKey(), it.getValue()));
    int others = byObstacle.values().stream().skip(MOST).mapToInt(List::size).sum();
    return Stream.concat(
            told, others == 0 ? Stream.of() : Stream.of(Words.of("refused.others", others)))
        .toList();
  }

  private String obstacle(RefusedChoice choice) {
    return words.obstacle(choice.thread(), choice.steps());
  }

  private String sentence(String obstacle, List<RefusedChoice> choices) {
    List<String> deeds = choices.stream().limit(MOST).map(this::deed).toList();
    String all = String.join(Words.of("refused.then"), deeds);
    int more = choices.size() - deeds.size();
    String name = trace.threadName(choices.getFirst().thread());
    return Words.of(
        "refused", name, more == 0 ? all : counted("refused.more", all, more), obstacle);
  }

  private static String counted(String key, String before, int count) {
    return Words.of(count == 1 ? key + ".one" : key, before, count);
  }

  private String deed(RefusedChoice choice) {
    int row = choice.original();
    StepKind kind = original.kind(row);
    String key = "would." + kind.word();
    if (kind == StepKind.START || kind == StepKind.JOIN) {
      return Words.of(key, original.threadName((int) original.value(row)));
    }
    String general = Words.has(key) ? key : "would.other";
    if (original.subject(row) < 0) {
      return Words.of(general);
    }
    Subject subject = original.subjects().get(original.subject(row));
    String special = key + "." + subject.kind().name();
    return Words.of(Words.has(special) ? special : general, subject.name());
  }
}
