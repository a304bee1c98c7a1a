package org.interleave.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/// Finds what a listing does to locks: `with` and its resources, and calls of `acquire` and
/// `release`. Nothing else in Python can be acquired, or be what `with` holds here.
public final class LockOperations {

  private final Map<Integer, Part> parts = new TreeMap<>();
  private final List<Token> tokens = new ArrayList<>();

  /// A part of a line.
  ///
  /// @param line from 1
  /// @param column from 1, in characters
  /// @param length in characters
  public record Part(int line, int column, int length) {}

  private LockOperations(String text) {
    ListingLexer lexer = new ListingLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        tokens.add(token);
      }
    }
  }

  /// Those of a listing that can be read, in its order, each as far as its first line goes.
  public static List<Part> in(String listing) {
    LockOperations operations = new LockOperations(Listing.normalised(listing));
    for (int at = 0; at < operations.tokens.size(); at++) {
      operations.look(at);
    }
    return List.copyOf(operations.parts.values());
  }

  private void look(int at) {
    Token token = tokens.get(at);
    if (token.getType() == ListingLexer.WITH) {
      add(at, end(at, ":"));
    } else if (is(at, "acquire") || is(at, "release")) {
      boolean isCalled = is(at - 1, ".") && is(at + 1, "(");
      if (isCalled) {
        add(begin(at - 1), end(at + 1, ")"));
      }
    }
  }

  private boolean is(int at, String text) {
    return at >= 0 && at < tokens.size() && tokens.get(at).getText().equals(text);
  }

  /// The first token of the object whose method is called: names, dots and what is in brackets.
  private int begin(int dot) {
    int at = dot - 1;
    int depth = 0;
    while (at > 0) {
      depth += closing(at) ? 1 : opening(at) ? -1 : 0;
      boolean goesOn = depth > 0 || opening(at) || is(at, ".") || is(at - 1, ".");
      if (!goesOn) {
        break;
      }
      at--;
    }
    return at;
  }

  private boolean opening(int at) {
    return is(at, "(") || is(at, "[");
  }

  private boolean closing(int at) {
    return is(at, ")") || is(at, "]");
  }

  /// The token that ends what begins at another one, outside of all brackets.
  private int end(int from, String last) {
    int depth = 0;
    for (int at = from; at < tokens.size(); at++) {
      depth += opening(at) ? 1 : closing(at) ? -1 : 0;
      if (depth == 0 && is(at, last)) {
        return at;
      }
    }
    return from;
  }

  private void add(int first, int last) {
    Token begin = tokens.get(first);
    int at = last;
    while (tokens.get(at).getLine() != begin.getLine()) {
      at--;
    }
    Token end = tokens.get(at);
    Position place = Position.of(begin);
    int length = end.getStopIndex() - begin.getStartIndex() + 1;
    parts.put(begin.getStartIndex(), new Part(place.line(), place.column(), length));
  }
}
