package org.interleave.ui.variables;

/// A line of the panel.
///
/// @param kind how it is shown
/// @param thread the thread that it is about, which gives it its colour, or [#NO_THREAD]
/// @param name what it is about
/// @param value how it stands
/// @param latest whether it is what changed last
record Line(Kind kind, int thread, String name, String value, boolean latest) {

  static final int NO_THREAD = -1;

  /// How a line is shown.
  enum Kind {
    HEADING,
    VALUE,
    /// What never changes.
    CONSTANT,
    /// More about the line above.
    DETAIL
  }

  static Line heading(String text) {
    return new Line(Kind.HEADING, NO_THREAD, text, "", false);
  }

  static Line detail(String name, String value) {
    return new Line(Kind.DETAIL, NO_THREAD, name, value, false);
  }

  /// As a screen reader tells it.
  String spoken() {
    return value.isEmpty() ? name : name + ": " + value;
  }
}
