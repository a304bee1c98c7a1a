package org.interleave.ui.code;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the lines of a text stand after it was edited.
final class LineMap {

  private static final int NONE = 0;

  private final List<String> before;
  private final List<String> after;

  /// For each line after the edits, which line it was before, from 1.
  private final int[] origins;

  private LineMap(List<String> before, List<String> after, int[] origins) {
    this.before = before;
    this.after = after;
    this.origins = origins;
  }

  /// That of a text without any edit.
  static LineMap of(String text) {
    List<String> lines = CodeText.lines(text);
    return new LineMap(lines, lines, IntStream.rangeClosed(1, lines.size()).toArray());
  }

  /// That of the same text after one more edit, which is assumed to have changed one stretch of
  /// lines. Of this stretch as many lines as possible are taken to be those that were there.
  LineMap edited(String text) {
    List<String> lines = CodeText.lines(text);
    int same = Math.min(lines.size(), after.size());
    int top = 0;
    while (top < same && lines.get(top).equals(after.get(top))) {
      top++;
    }
    int bottom = 0;
    while (bottom < same - top
        && lines.get(lines.size() - 1 - bottom).equals(after.get(after.size() - 1 - bottom))) {
      bottom++;
    }
    int kept = same - bottom;
    int[] moved = Arrays.copyOf(Arrays.copyOf(origins, kept), lines.size());
    System.arraycopy(origins, origins.length - bottom, moved, lines.size() - bottom, bottom);
    return new LineMap(before, lines, moved);
  }

  /// The line, from 1, where a line of the text before stands now; 0 when it is gone.
  int now(int line) {
    for (int index = 0; index < origins.length; index++) {
      if (origins[index] == line && line != NONE) {
        return index + 1;
      }
    }
    return NONE;
  }

  /// The line, from 1, that a line was in the text before; 0 when it is new.
  int then(int line) {
    return line < 1 || line > origins.length ? NONE : origins[line - 1];
  }

  /// Where a part of a line stands now. It goes with its line as far as this is only indented anew.
  Stream<Span> now(Span span) {
    int line = now(span.line());
    if (line == NONE) {
      return Stream.empty();
    }
    String old = before.get(span.line() - 1);
    String now = after.get(line - 1);
    return old.strip().equals(now.strip())
        ? Stream.of(new Span(line, span.column() + margin(now) - margin(old), span.length()))
        : Stream.empty();
  }

  private static int margin(String line) {
    return line.length() - line.stripLeading().length();
  }
}
