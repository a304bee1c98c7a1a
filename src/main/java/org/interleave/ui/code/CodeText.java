package org.interleave.ui.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interleave.listing.Lexeme;
import org.interleave.listing.Position;

/// A text, cut into lines and lexemes.
///
/// @param lexemes by their line
/// @param starts where each line begins, in Java's `char`s
record CodeText(
    String text, List<String> lines, List<Integer> starts, Map<Integer, List<Lexeme>> lexemes) {

  static CodeText of(String text, List<Lexeme> lexemes) {
    List<String> lines = lines(text);
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      starts.add(start);
      start += line.length() + 1;
    }
    return new CodeText(
        text, lines, starts, lexemes.stream().collect(Collectors.groupingBy(Lexeme::line)));
  }

  /// The lines of a text; the last may be empty.
  static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }

  /// The index of a column in a line, in Java's `char`s; that of the end when there is no such
  /// column.
  ///
  /// @param column from 1, in characters
  static int index(String line, int column) {
    int characters = Math.clamp(column - 1, 0, line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, characters);
  }

  /// The place of a column in the whole text, in Java's `char`s; that of the nearest when there is
  /// no such place.
  int offset(Position place) {
    int row = Math.clamp(place.line(), 1, lines.size()) - 1;
    return starts.get(row) + index(lines.get(row), place.column());
  }

  /// The line and column of a place in the whole text.
  ///
  /// @param offset in Java's `char`s
  Position position(int offset) {
    int found = Collections.binarySearch(starts, offset);
    int row = found < 0 ? -found - 2 : found;
    int index = Math.min(offset - starts.get(row), lines.get(row).length());
    return new Position(row + 1, 1 + lines.get(row).codePointCount(0, index));
  }
}
