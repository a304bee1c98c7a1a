package org.interleave.explore;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interleave.trace.Journal;
import org.interleave.trace.Row;
import org.interleave.trace.StepKind;

/// Whether an update of a variable has been lost so far: whether somebody has written what was
/// computed from a value that others had overwritten meanwhile.
final class OpenUpdates implements Journal {

  /// How many variables are watched: those with the first numbers among the subjects.
  private final int variables;

  /// A thread that has read a variable, and has not written it since.
  private record Reader(int thread, int variable) implements Comparable<Reader> {
    @Override
    public int compareTo(Reader other) {
      int byThread = Integer.compare(thread, other.thread);
      return byThread == 0 ? Integer.compare(variable, other.variable) : byThread;
    }
  }

  /// Whether what each of them has read has been overwritten.
  private final Map<Reader, Boolean> open = new TreeMap<>();

  private boolean isAnyLost;

  OpenUpdates(int variables) {
    this.variables = variables;
  }

  OpenUpdates copy() {
    OpenUpdates copy = new OpenUpdates(variables);
    copy.open.putAll(open);
    copy.isAnyLost = isAnyLost;
    return copy;
  }

  boolean isAnyLost() {
    return isAnyLost;
  }

  /// All that matters for what can be lost from here on.
  List<Object> form() {
    return List.of(isAnyLost, open.entrySet().stream().map(Map.Entry::copyOf).toList());
  }

  @Override
  public void step(Row step) {
    add(step.thread(), step.kind(), step.subject());
  }

  /// Takes note of a step.
  void add(int thread, StepKind kind, int subject) {
    if (subject < 0 || subject >= variables) {
      return;
    }
    Reader reader = new Reader(thread, subject);
    if (kind == StepKind.READ) {
      open.put(reader, false);
    } else if (kind == StepKind.WRITE) {
      isAnyLost |= Boolean.TRUE.equals(open.remove(reader));
      open.replaceAll((it, isStale) -> isStale || it.variable == subject);
    }
  }
}
