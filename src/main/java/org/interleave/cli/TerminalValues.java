package org.interleave.cli;

import org.interleave.analysis.Changes;

/// A shared variable or list in the terminal: its value at each step that changes it.
record TerminalValues(Changes changes) {

  private static final int LONGEST = 14;

  String name() {
    return TerminalMarks.shortened(changes.name(), LONGEST);
  }

  /// The value after a row.
  String after(int row) {
    int made = changes.before(row + 1);
    return changes.isIntegers()
        ? Long.toString(changes.number(made))
        : TerminalMarks.shortened(changes.text(made), LONGEST);
  }

  /// How many characters a column needs for it.
  int widthAt(int row) {
    return isChangedAt(row) ? after(row).length() : 0;
  }

  boolean isChangedAt(int row) {
    return changes.at(row) >= 0;
  }
}
