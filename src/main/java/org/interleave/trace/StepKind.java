package org.interleave.trace;

import java.util.Locale;

/// What a step does. The word in a trace file is the constant's name in lower case.
public enum StepKind {
  /// Sees what a variable or a list holds, or what is asked of an object; takes an item out of a
  /// queue.
  READ(Position.END),
  COMPUTE(Position.END),
  SLEEP(Position.BEGIN),
  /// Changes what a variable, a list, a queue or another object holds.
  WRITE(Position.END),
  /// Joins the queue of what it cannot have yet, and waits there.
  BLOCK(Position.BEGIN),
  ACQUIRE(Position.END),
  RELEASE(Position.END),
  START(Position.BEGIN),
  JOIN(Position.BEGIN),
  PRINT(Position.END),
  /// Begins to wait for a signal, of an event, a condition or a barrier.
  WAIT(Position.BEGIN),
  /// The wait for a signal is over.
  WAKE(Position.END),
  SIGNAL(Position.END),
  /// Leaves the queue, or ends a join, in vain; or could not have at once what it would not wait
  /// for.
  GIVE_UP(Position.END),
  /// The exception that ends the thread.
  RAISE(Position.END);

  /// Which end of a step gives it its place in the one global order: steps that others notice at
  /// once stand where they took effect, steps that wait stand where the waiting began.
  enum Position {
    BEGIN,
    END
  }

  private static final StepKind[] ALL = values();

  private final Position position;

  StepKind(Position position) {
    this.position = position;
  }

  static StepKind of(int code) {
    return ALL[code];
  }

  /// A number below 64 that stands for the kind in a column, while the program runs.
  byte code() {
    return (byte) ordinal();
  }

  boolean isPlacedAtBegin() {
    return position == Position.BEGIN;
  }

  /// Whether the thread does nothing but wait in this step, up to its next one.
  public boolean isWaiting() {
    return this == SLEEP || this == BLOCK || this == JOIN || this == WAIT;
  }

  /// Whether other threads can notice the step at once: it is done to what they share.
  public boolean isNoticeable() {
    return switch (this) {
      case COMPUTE, SLEEP, START, JOIN, RAISE -> false;
      default -> true;
    };
  }

  /// Whether the step is about a lock, or a queue of those who wait for it.
  public boolean isLocking() {
    return this == BLOCK || this == ACQUIRE || this == RELEASE;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
