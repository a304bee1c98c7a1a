package org.interleave.listing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;

/// Turns line ends and indentation into tokens, as the grammar wants them: NEWLINE at the end of
/// every logical line and nowhere else, INDENT and DEDENT around every block.
final class Layout {

  static final int MOST_BRACKETS = 50;

  /// What can only begin a statement. Where it begins a line inside of brackets, the brackets were
  /// forgotten, and the rest of the listing is no part of them.
  private static final Set<Integer> STATEMENT_KEYWORDS =
      Set.of(
          ListingParser.DEF,
          ListingParser.CLASS,
          ListingParser.WHILE,
          ListingParser.WITH,
          ListingParser.TRY,
          ListingParser.RETURN,
          ListingParser.GLOBAL,
          ListingParser.IMPORT,
          ListingParser.FROM,
          ListingParser.BREAK,
          ListingParser.CONTINUE,
          ListingParser.PASS,
          ListingParser.RAISE);

  private final List<Token> out = new ArrayList<>();
  private final Deque<Token> open = new ArrayDeque<>();
  private final Indentation indentation = new Indentation();
  private boolean inLine;
  private boolean joined;
  private int physicalLine;

  private Layout() {}

  /// All tokens of a listing, without those that are only layout.
  static List<Token> of(ListingLexer lexer) {
    Layout layout = new Layout();
    Token token = lexer.nextToken();
    while (token.getType() != Token.EOF
        && !isOpenLongString(token)
        && !layout.indentation.isTooDeep()) {
      layout.take(token);
      token = lexer.nextToken();
    }
    layout.end(token);
    return layout.out;
  }

  private void take(Token token) {
    switch (token.getType()) {
      case ListingParser.NEWLINE -> endLine(token);
      case ListingParser.JOIN -> join(token);
      case ListingParser.COMMENT -> {}
      default -> add(token);
    }
  }

  private void add(Token token) {
    if (!open.isEmpty() && isNewStatement(token)) {
      closeLine(token);
    }
    beginLine(token);
    joined = false;
    physicalLine = token.getLine();
    if (isOpening(token)) {
      open.push(token);
      if (open.size() == MOST_BRACKETS + 1) {
        out.add(new Fault(token, "nesting.brackets", MOST_BRACKETS));
      }
    } else if (isClosing(token)) {
      open.poll();
    } else if (token.getText().equals("__debug__")) {
      // The only name that CPython allows nowhere but where it is read.
      out.add(new Fault(token, "name.reserved", token.getText()));
    }
    out.add(token);
  }

  private boolean isNewStatement(Token token) {
    return token.getLine() > physicalLine && STATEMENT_KEYWORDS.contains(token.getType());
  }

  /// A backslash at the end of a line. Before any code it would join an indentation, which even
  /// CPython's versions read differently.
  private void join(Token token) {
    if (inLine) {
      joined = true;
    } else {
      inLine = true;
      out.add(new Fault(token, "layout.join"));
    }
  }

  private void beginLine(Token token) {
    if (!inLine) {
      inLine = true;
      int start = token.getStartIndex();
      int margin = Math.min(start, token.getCharPositionInLine());
      indentation.begin(
          token, token.getInputStream().getText(Interval.of(start - margin, start - 1)), out);
    }
  }

  private void endLine(Token token) {
    if (inLine && open.isEmpty()) {
      out.add(token);
      inLine = false;
      joined = false;
    }
  }

  /// Ends a line whose brackets were never closed.
  private void closeLine(Token next) {
    Token outermost = open.getLast();
    out.add(new Fault(outermost, "bracket.open", outermost.getText()));
    open.clear();
    endLine(newline(next));
  }

  private void end(Token last) {
    if (isOpenLongString(last)) {
      beginLine(last);
      out.add(new Fault(last, "string.open.long", last.getText().substring(0, 1).repeat(3)));
      open.clear();
    } else if (joined) {
      out.add(new Fault(last, "layout.join"));
    }
    if (!open.isEmpty()) {
      closeLine(last);
    }
    endLine(newline(last));
    indentation.end(last, out);
    CommonToken end = new CommonToken(last);
    end.setType(Token.EOF);
    out.add(end);
  }

  private static Token newline(Token place) {
    CommonToken newline = new CommonToken(place);
    newline.setType(ListingParser.NEWLINE);
    return newline;
  }

  private static boolean isOpening(Token token) {
    return "([{".contains(token.getText());
  }

  private static boolean isClosing(Token token) {
    return ")]}".contains(token.getText());
  }

  /// An empty string that is followed by one more of its quotes: three quotes that are never
  /// closed, for otherwise the lexer would have read a long string.
  static boolean isOpenLongString(Token token) {
    if (token.getType() != ListingParser.STRING || token.getStopIndex() < 1) {
      return false;
    }
    String text = token.getText();
    int after = token.getStopIndex() + 1;
    return (text.endsWith("\"\"") || text.endsWith("''"))
        && text.replaceFirst("^[a-zA-Z]*", "").length() == 2
        && after < token.getInputStream().size()
        && token
            .getInputStream()
            .getText(Interval.of(after, after))
            .equals(text.substring(text.length() - 1));
  }
}
