package org.interleave.ui.byhand;

/// What one thread offers.
///
/// @param thread its number
/// @param name what its lane is called
/// @param text what it would do next, or why it cannot
/// @param isPossible whether it may be chosen
record Choice(int thread, String name, String text, boolean isPossible) {

  /// The key that chooses it, or nothing: there are only ten.
  String key() {
    return thread < 10 ? "" + thread : "";
  }

  /// Who offers it, and what.
  String whole() {
    return name + ": " + text;
  }
}
