package org.interleave.trace;

/// The three ways in which a step holds its value, as two bits of a column: not at all, as a number
/// in the column itself, or as an object in a list beside it, under the number in the column.
final class Values {

  static final int NONE = 0;
  static final int INTEGER = 1;
  static final int OBJECT = 2;

  /// Where the two bits stand in a column that holds the step's kind below them.
  private static final int SHIFT = 6;

  private static final int KIND = (1 << SHIFT) - 1;

  private Values() {}

  static int with(StepKind kind, int way) {
    return kind.code() | way << SHIFT;
  }

  static StepKind kind(int column) {
    return StepKind.of(column & KIND);
  }

  static int way(int column) {
    return column >>> SHIFT & 3;
  }
}
