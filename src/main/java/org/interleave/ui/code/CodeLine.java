package org.interleave.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interleave.listing.Lexeme;

/// Everything that is to be seen of a line of code.
///
/// @param number from 1
/// @param pieces its text from left to right
/// @param waves what is wrong in it
/// @param threads who is there
/// @param selected whether the selected step belongs to it
/// @param lit whether its steps are pointed out
record CodeLine(
    int number,
    List<Piece> pieces,
    List<Wave> waves,
    List<ThreadMarker> threads,
    boolean selected,
    boolean lit) {

  /// A part of the text that looks the same all over.
  ///
  /// @param role what it is, unless it is nothing special
  /// @param struck whether it has no effect
  record Piece(String text, Optional<Lexeme.Role> role, boolean struck) {}

  /// An underlined part.
  ///
  /// @param begin in Java's `char`s, from 0
  /// @param end behind the last
  record Wave(int begin, int end) {}

  /// Cuts a line into pieces.
  static List<Piece> pieces(String line, List<Lexeme> lexemes, List<Span> struck) {
    int[] characters = line.codePoints().toArray();
    List<Piece> pieces = new ArrayList<>();
    int begin = 0;
    for (int end = 1; end <= characters.length; end++) {
      if (end == characters.length || differ(lexemes, struck, end)) {
        String text = new String(characters, begin, end - begin);
        pieces.add(new Piece(text, role(lexemes, begin), isStruck(struck, begin)));
        begin = end;
      }
    }
    return pieces;
  }

  private static boolean differ(List<Lexeme> lexemes, List<Span> struck, int index) {
    return isStruck(struck, index) != isStruck(struck, index - 1)
        || !role(lexemes, index).equals(role(lexemes, index - 1));
  }

  private static Optional<Lexeme.Role> role(List<Lexeme> lexemes, int index) {
    return lexemes.stream()
        .filter(it -> isWithin(index, it.column(), it.length()))
        .map(Lexeme::role)
        .findFirst();
  }

  private static boolean isStruck(List<Span> struck, int index) {
    return struck.stream().anyMatch(it -> isWithin(index, it.column(), it.length()));
  }

  private static boolean isWithin(int index, int column, int length) {
    return index >= column - 1 && index < column - 1 + length;
  }

  /// The word at a column, or the one character that stands there; at least as wide as a character.
  static Wave wave(String line, int column) {
    int begin = CodeText.index(line, column);
    int end = begin;
    while (end < line.length() && Character.isJavaIdentifierPart(line.charAt(end))) {
      end++;
    }
    return new Wave(begin, Math.max(end, begin + 1));
  }
}
