package org.interleave.trace;

import java.util.Locale;

/// What a step does. The word in a trace file is the constant's name in lower case.
public enum StepKind {
  READ(Position.END, true),
  COMPUTE(Position.END, true),
  SLEEP(Position.BEGIN, true),
  WRITE(Position.END, true),
  /// Joins the queue of a lock that another thread holds, and waits there.
  BLOCK(Position.BEGIN, false),
  ACQUIRE(Position.END, false),
  RELEASE(Position.END, false),
  START(Position.BEGIN, true),
  JOIN(Position.BEGIN, true),
  PRINT(Position.END, true),
  WAIT(Position.BEGIN, false),
  WAKE(Position.END, false),
  SIGNAL(Position.END, true),
  GIVE_UP(Position.END, false),
  RAISE(Position.END, true);

  /// Which end of a step gives it its place in the one global order: steps that others notice at
  /// once stand where they took effect, steps that wait stand where the waiting began.
  enum Position {
    BEGIN,
    END
  }

  private static final StepKind[] ALL = values();

  private final Position position;
  private final boolean hasValue;

  StepKind(Position position, boolean hasValue) {
    this.position = position;
    this.hasValue = hasValue;
  }

  static StepKind of(int code) {
    return ALL[code];
  }

  /// A number below 256 that stands for the kind in a column, while the program runs.
  byte code() {
    return (byte) ordinal();
  }

  boolean isPlacedAtBegin() {
    return position == Position.BEGIN;
  }

  /// Whether the thread does nothing but wait in this step, up to its next one.
  public boolean isWaiting() {
    return this == SLEEP || this == BLOCK || this == WAIT || this == JOIN;
  }

  /// Whether the step is about a lock.
  public boolean isLocking() {
    return this == BLOCK || this == ACQUIRE || this == RELEASE;
  }

  /// Whether the step's value means anything: the value read, computed, written or printed, the
  /// nanoseconds slept, the number of the thread started or joined.
  public boolean hasValue() {
    return hasValue;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
