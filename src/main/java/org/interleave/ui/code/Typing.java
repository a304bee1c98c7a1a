package org.interleave.ui.code;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What the keys of a programmer's editor do to a text.
///
/// @param anchor where the selection begins
/// @param caret where it ends, before or behind the anchor
record Typing(String text, int anchor, int caret) {

  private static final String STEP = "    ";

  /// A change of the text.
  ///
  /// @param start the first `char` that is replaced
  /// @param end behind the last
  /// @param anchor where the selection begins afterwards
  /// @param caret where it ends
  record Edit(int start, int end, String replacement, int anchor, int caret) {}

  /// A new line, as far to the right as this one, or a step further behind a colon.
  Edit newLine() {
    String before = text.substring(lineStart(start()), start());
    String margin = before.substring(0, before.length() - before.stripLeading().length());
    String deeper = before.stripTrailing().endsWith(":") ? STEP : "";
    return insert("\n" + margin + deeper);
  }

  /// Blanks up to the next step; the lines of a selection are indented.
  Edit indent() {
    if (text.substring(start(), end()).contains("\n")) {
      return lines(line -> line.isBlank() ? line : STEP + line);
    }
    int column = start() - lineStart(start());
    return insert(STEP.substring(column % STEP.length()));
  }

  /// Takes one step from the margin of each line.
  Edit outdent() {
    return lines(line -> line.substring(Math.min(STEP.length(), margin(line))));
  }

  /// Makes comments of the lines, or lines of the comments when they all are.
  Edit comment() {
    String block = text.substring(blockStart(), blockEnd());
    if (block.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
      return lines(line -> line.replaceFirst("# ?", ""));
    }
    int margin =
        block.lines().filter(line -> !line.isBlank()).mapToInt(Typing::margin).min().orElse(0);
    return lines(
        line -> line.isBlank() ? line : line.substring(0, margin) + "# " + line.substring(margin));
  }

  private Edit insert(String typed) {
    int after = start() + typed.length();
    return new Edit(start(), end(), typed, after, after);
  }

  /// Changes the selected lines, which stay selected.
  private Edit lines(UnaryOperator<String> change) {
    String block = text.substring(blockStart(), blockEnd());
    String changed =
        Arrays.stream(block.split("\n", -1)).map(change).collect(Collectors.joining("\n"));
    if (anchor != caret) {
      return new Edit(
          blockStart(), blockEnd(), changed, blockStart(), blockStart() + changed.length());
    }
    int moved = Math.max(blockStart(), caret + changed.length() - block.length());
    return new Edit(blockStart(), blockEnd(), changed, moved, moved);
  }

  private int start() {
    return Math.min(anchor, caret);
  }

  private int end() {
    return Math.max(anchor, caret);
  }

  private int blockStart() {
    return lineStart(start());
  }

  /// A line at whose very beginning the selection ends is no part of it.
  private int blockEnd() {
    int last = end() > start() && lineStart(end()) == end() ? end() - 1 : end();
    int newline = text.indexOf('\n', last);
    return newline < 0 ? text.length() : newline;
  }

  private int lineStart(int index) {
    return text.lastIndexOf('\n', index - 1) + 1;
  }

  private static int margin(String line) {
    return line.length() - line.stripLeading().length();
  }
}
