package org.interleave.analysis;

import org.interleave.machine.LineResult;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.value.Snapshot;
import org.jspecify.annotations.Nullable;

/// One thread's recorded steps, compared one after the other with those that its code calls for.
final class CodeSteps {

  /// What the trace alone can tell.
  enum Untold {
    /// A value.
    ANY,
    /// A value, or none.
    MAYBE
  }

  static final Object ANY = Untold.ANY;
  static final Object MAYBE = Untold.MAYBE;

  private final Trace trace;
  private final int thread;
  private final int count;
  private final Replicas replicas;
  private final LineResult result = new LineResult();
  private int step;

  /// @param count how many of the thread's steps there are to be compared
  CodeSteps(Trace trace, int thread, int count, Replicas replicas) {
    this.trace = trace;
    this.thread = thread;
    this.count = count;
    this.replicas = replicas;
  }

  /// Ends the comparison: at the end of the record, or with a problem.
  static final class Over extends RuntimeException {
    private static final long serialVersionUID = 1;
    final @Nullable String problem;

    Over(@Nullable String problem) {
      super(problem, null, false, false);
      this.problem = problem;
    }
  }

  int thread() {
    return thread;
  }

  boolean isAtEnd() {
    return step == count;
  }

  /// Whether the next step is of this kind, about this object.
  boolean comes(StepKind kind, Replica object) {
    flush();
    return !isAtEnd() && trace.kind(row()) == kind && replicas.isOf(object, trace.subject(row()));
  }

  /// The row of the next step, if there is one.
  int row() {
    return trace.row(thread, step);
  }

  void computed(int line, Object value) {
    leaveLine(line);
    result.set(line, Snapshot.of(value));
  }

  void leaveLine(int line) {
    if (result.isPending() && result.line() != line) {
      flush();
    }
  }

  void flush() {
    if (result.isPending()) {
      int line = result.line();
      take(StepKind.COMPUTE, StepBuffer.NO_SUBJECT, result.take(), line);
    }
  }

  /// Requires that the next step is about an object, and returns its row.
  ///
  /// @param value the value, or null when it has none, or one of [Untold]
  int expect(StepKind kind, Replica object, @Nullable Object value, int line) {
    flush();
    if (!isAtEnd() && trace.kind(row()) == kind && replicas.isOf(object, trace.subject(row()))) {
      replicas.bind(object, trace.subject(row()));
    }
    String name = object.name.isEmpty() ? object.type() : object.name;
    return take(kind, object.number, value, line, name);
  }

  /// Requires that the next step is about a subject, or about none, and returns its row.
  int expect(StepKind kind, int subject, @Nullable Object value, int line) {
    flush();
    return take(kind, subject, value, line);
  }

  private int take(StepKind kind, int subject, @Nullable Object value, int line) {
    boolean isUnknown = subject == StepBuffer.NO_SUBJECT || subject == Replicas.UNSEEN;
    String name = isUnknown ? "" : trace.subjects().get(subject).name();
    return take(kind, subject, value, line, name);
  }

  private int take(
      StepKind kind, int subject, @Nullable Object value, int line, String subjectName) {
    if (isAtEnd()) {
      String called = described(kind, subjectName, value) + " in line " + line;
      throw new Over(
          trace.outcome() == Outcome.FINISHED && !replicas.isDaemon(thread)
              ? "%s ends before its code does: it comes to %s."
                  .formatted(trace.threadName(thread), called)
              : null);
    }
    int row = row();
    if (trace.kind(row) != kind
        || trace.subject(row) != subject
        || trace.line(row) != line
        || !hasValue(row, value)) {
      throw new Over(
          problem("its code says " + described(kind, subjectName, value) + " in line " + line));
    }
    if (trace.cause(row) != Trace.NO_ROW && !hasCause(kind)) {
      throw new Over(problem("it has no cause to name"));
    }
    step++;
    return row;
  }

  private boolean hasValue(int row, @Nullable Object value) {
    return switch (value) {
      case null -> !trace.hasValue(row);
      case Untold untold -> untold == Untold.MAYBE || trace.hasValue(row);
      default -> trace.hasValue(row) && replicas.isSame(trace.object(row), value);
    };
  }

  private static boolean hasCause(StepKind kind) {
    return switch (kind) {
      case READ, WRITE, ACQUIRE, WAKE -> true;
      case COMPUTE, SLEEP, BLOCK, RELEASE, WAIT, SIGNAL, GIVE_UP, START, JOIN, PRINT, RAISE ->
          false;
    };
  }

  private static String described(StepKind kind, String subject, @Nullable Object value) {
    String text = kind.word() + (subject.isEmpty() ? "" : " " + subject);
    return switch (value) {
      case null -> text;
      case Untold _ -> text;
      case String printed when kind == StepKind.PRINT -> text + " " + printed.strip();
      default -> text + " " + Replicas.told(value);
    };
  }

  /// Requires that the record ends where the code does.
  void requireEnd() {
    flush();
    if (!isAtEnd()) {
      throw new Over(problem("its code has come to its end"));
    }
  }

  String problem(String text) {
    return TraceCheck.problem(trace, row(), text);
  }
}
