package org.interleave.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.interleave.listing.Lexeme.Role;

/// Finds the lexemes of a listing, whether it can be read or not.
public final class Lexemes {

  private final List<Lexeme> found = new ArrayList<>();

  /// The type of the token before, spaces left out.
  private int before = Token.INVALID_TYPE;

  private Lexemes() {}

  /// The lexemes of any text at all, in its order.
  ///
  /// @param source the text of the file, as for [Listing#read]
  public static List<Lexeme> of(String source) {
    String text = readable(Listing.normalised(source));
    ListingLexer lexer = new ListingLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    Lexemes lexemes = new Lexemes();
    Token token = lexer.nextToken();
    while (token.getType() != Token.EOF && !Layout.isOpenLongString(token)) {
      lexemes.take(token);
      token = lexer.nextToken();
    }
    if (token.getType() != Token.EOF) {
      int start = text.offsetByCodePoints(0, token.getStartIndex());
      lexemes.add(Position.of(token), text.substring(start), Role.STRING);
    }
    return List.copyOf(lexemes.found);
  }

  /// Half a character, which no file contains, would stop the lexer.
  private static String readable(String text) {
    return text.codePoints().anyMatch(Lexemes::isHalf)
        ? text.codePoints()
            .map(character -> isHalf(character) ? ' ' : character)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : text;
  }

  private static boolean isHalf(int character) {
    return Character.getType(character) == Character.SURROGATE;
  }

  private void take(Token token) {
    role(token).ifPresent(role -> add(Position.of(token), token.getText(), role));
    before = token.getType();
  }

  private void add(Position at, String text, Role role) {
    int line = at.line();
    int column = at.column();
    for (String part : text.split("\n", -1)) {
      if (!part.isEmpty()) {
        found.add(new Lexeme(line, column, part.codePointCount(0, part.length()), role));
      }
      line++;
      column = 1;
    }
  }

  private Optional<Role> role(Token token) {
    return switch (token.getType()) {
      case ListingLexer.COMMENT -> Optional.of(Role.COMMENT);
      case ListingLexer.STRING, ListingLexer.OPEN_STRING -> Optional.of(Role.STRING);
      case ListingLexer.NUMBER -> Optional.of(Role.NUMBER);
      case ListingLexer.NAME -> name(token.getText());
      default ->
          isWord(token.getText()) && token.getType() != ListingLexer.ODD
              ? Optional.of(Role.KEYWORD)
              : Optional.empty();
    };
  }

  private static boolean isWord(String text) {
    return Character.isLetter(text.charAt(0));
  }

  private Optional<Role> name(String name) {
    if (before == ListingLexer.DEF) {
      return Optional.of(Role.FUNCTION);
    }
    boolean known =
        Library.moduleOf(name).isPresent()
            || (before == ListingLexer.DOT
                ? !Library.members(Optional.empty(), name).isEmpty()
                : Library.isModule(name) || Library.builtIn(name).isPresent());
    return known ? Optional.of(Role.LIBRARY) : Optional.empty();
  }
}
