package org.interleave.listing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what cannot stand in a Python file at all, not even in a string or a comment, and files
/// that are too long.
final class Characters {

  /// A comment in the first two lines by which CPython would read the file differently.
  private static final Pattern ENCODING =
      Pattern.compile("\\A(?:[ \\t]*(?:#.*)?\\n)?[ \\t]*#.*?coding[:=][ \\t]*([-\\w.]+)");

  /// What can be recorded of a run has no room for many more.
  private static final int MOST_LINES = 10_000;

  private Characters() {}

  /// Whether all characters are fine, and not too many lines; otherwise adds an error for the first
  /// that is not.
  static boolean check(String text, Errors errors) {
    Matcher encoding = ENCODING.matcher(text);
    if (encoding.find() && !encoding.group(1).matches("(?i)utf[-_]?8")) {
      errors.add(new Position(1, 1), "odd.encoding", encoding.group(1));
    }
    int line = 1;
    int column = 1;
    for (int codePoint : text.codePoints().toArray()) {
      boolean isSurrogate =
          codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
      if (codePoint == 0 || isSurrogate) {
        errors.add(new Position(line, column), "odd.binary");
        return false;
      }
      if (line > MOST_LINES) {
        errors.add(new Position(line, column), "odd.lines", MOST_LINES);
        return false;
      }
      line += codePoint == '\n' ? 1 : 0;
      column = codePoint == '\n' ? 1 : column + 1;
    }
    return true;
  }
}
