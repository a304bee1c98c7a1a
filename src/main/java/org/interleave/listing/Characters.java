package org.interleave.listing;

/// Finds what cannot stand in a Python file at all, not even in a string or a comment.
final class Characters {

  private Characters() {}

  /// Whether all characters are fine; otherwise adds an error for the first that is not.
  static boolean check(String text, Errors errors) {
    int line = 1;
    int column = 1;
    for (int codePoint : text.codePoints().toArray()) {
      boolean isSurrogate =
          codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
      if (codePoint == 0 || isSurrogate) {
        errors.add(new Position(line, column), "odd.binary");
        return false;
      }
      line += codePoint == '\n' ? 1 : 0;
      column = codePoint == '\n' ? 1 : column + 1;
    }
    return true;
  }
}
