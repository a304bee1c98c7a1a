package org.interleave.listing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/// What is wrong with a line that the grammar does not accept, in a learner's words.
///
/// @param line the tokens of the logical line, its NEWLINE included
/// @param place the number of the token in the line that the parser stopped at
record SyntaxMistake(List<Token> line, int place) {

  private static final Set<String> WITH_BLOCK =
      Set.of("if", "elif", "else", "for", "while", "def", "try", "except", "finally", "with");

  static SyntaxMistake at(RecognitionException mistake, TokenStream tokens) {
    int wrong = mistake.getOffendingToken().getTokenIndex();
    int first = first(tokens, wrong);
    return new SyntaxMistake(line(tokens, first, wrong), wrong - first);
  }

  /// Whether a `match` statement begins here. Its keyword may be a name as well, but no line that
  /// begins with this name ends with a colon.
  static boolean isMatch(TokenStream tokens) {
    int first = first(tokens, tokens.index());
    List<Token> line = line(tokens, first, tokens.index());
    return new SyntaxMistake(line, 0).isMatch();
  }

  private static int first(TokenStream tokens, int within) {
    int first = within;
    while (first > 0 && !isBorder(tokens.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static List<Token> line(TokenStream tokens, int first, int within) {
    int last = within;
    while (last < tokens.size() - 1 && tokens.get(last).getType() != ListingParser.NEWLINE) {
      last++;
    }
    return IntStream.rangeClosed(first, last).mapToObj(tokens::get).toList();
  }

  private static boolean isBorder(Token token) {
    return switch (token.getType()) {
      case ListingParser.NEWLINE, ListingParser.INDENT, ListingParser.DEDENT -> true;
      default -> false;
    };
  }

  void addTo(Errors errors) {
    Optional<Token> unreadable = line.stream().filter(UnreadableToken::is).findFirst();
    if (unreadable.isPresent()) {
      UnreadableToken.addTo(errors, unreadable.get());
    } else {
      boolean isFirst = isMatch() || isKeywordAsName();
      SyntaxMistake shown = isFirst ? new SyntaxMistake(line, 0) : this;
      errors.add(Position.of(line.get(shown.place)), key(), shown.values());
    }
  }

  private boolean isMatch() {
    return line.size() > 2
        && line.getFirst().getText().equals("match")
        && line.get(line.size() - 2).getText().equals(":");
  }

  private boolean isKeywordAsName() {
    return place == 1
        && text(1).equals("=")
        && text(0).matches("[a-z]+")
        && line.getFirst().getType() != ListingParser.NAME;
  }

  private String key() {
    if (isKeywordAsName() && !WITH_BLOCK.contains(text(0))) {
      return "syntax.keyword";
    }
    String wrong = text(place);
    if (isMatch()) {
      return "refused.match";
    } else if (wrong.equals("=") && WITH_BLOCK.contains(text(0))) {
      return "syntax.compare";
    } else if (text(place - 1).equals("print") || text(place - 1).equals("exec")) {
      return "syntax.call";
    } else if (text(place - 1).equals("else") && wrong.equals("if")) {
      return "syntax.elif";
    } else if (isTwice("&") || isTwice("|")) {
      return "syntax.twice." + wrong;
    } else if (isTwice(")") && count("(") < count(")")) {
      return "syntax.closing";
    }
    return isEnd() ? endKey() : middleKey();
  }

  private String endKey() {
    if (text(place - 1).matches("[+-]") && text(place - 2).equals(text(place - 1))) {
      return "syntax.increment";
    }
    boolean lacksColon =
        WITH_BLOCK.contains(text(0)) && line.stream().noneMatch(it -> it.getText().equals(":"));
    return lacksColon ? "syntax.colon" : "syntax.end";
  }

  private String middleKey() {
    if (line.get(place).getType() == ListingParser.INDENT) {
      return "indentation.unexpected";
    }
    if (place > 0 && isCutOff(line.get(place - 1), line.get(place))) {
      return "fstring.quotes";
    }
    return switch (text(place)) {
      case String word when place == 0 && Messages.has("clause." + word) -> "clause." + word;
      case ")", "]", "}" -> isOpen() ? "syntax.closed" : "syntax.closing";
      case String word when Messages.has("refused." + word) -> "refused." + word;
      case String word
          when line.get(place).getType() != ListingParser.NAME && word.matches("[a-zA-Z]+") ->
          "syntax.keyword";
      default -> "syntax.unexpected";
    };
  }

  /// Whether a quote within braces ended an f-string too early.
  private static boolean isCutOff(Token string, Token next) {
    return string.getType() == ListingParser.STRING
        && string.getText().matches("(?i)r?fr?[\"'][^{]*\\{.*")
        && string.getStopIndex() + 1 == next.getStartIndex();
  }

  private Object[] values() {
    return isEnd() ? new Object[] {text(place - 1), text(0)} : new Object[] {text(place)};
  }

  private boolean isEnd() {
    return line.get(place).getType() == ListingParser.NEWLINE;
  }

  private boolean isTwice(String sign) {
    return text(place).equals(sign) && text(place - 1).equals(sign);
  }

  /// Whether any bracket is open at the place.
  private boolean isOpen() {
    List<Token> before = line.subList(0, place);
    return before.stream().filter(it -> "([{".contains(it.getText())).count()
        > before.stream().filter(it -> ")]}".contains(it.getText())).count();
  }

  private long count(String sign) {
    return line.stream().filter(it -> it.getText().equals(sign)).count();
  }

  private String text(int index) {
    return index < 0 ? "" : UnreadableToken.shown(line.get(index).getText());
  }
}
