package org.interleave.listing;

import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/// Puts lexer, layout, parser and tree builder together.
final class Syntax {

  private Syntax() {}

  /// The statements of a listing. Those that are wrong are left out, and added to the errors.
  static List<Statement> statements(String text, Errors errors) {
    ListingParser parser = parser(text, new Position(1, 1));
    parser.setErrorHandler(new LineRecovery(errors));
    return new TreeBuilder(errors).statements(parser.file().statement());
  }

  /// An expression that was cut out of an f-string.
  ///
  /// @param at where it begins in the listing
  static Expression field(String text, Position at) {
    ListingParser parser = parser(text, at);
    parser.setErrorHandler(new BailErrorStrategy());
    try {
      return new ExpressionBuilder().expressions(parser.field().expressions());
    } catch (ParseCancellationException | RecognitionException e) {
      throw new Refusal(at, "fstring.field", UnreadableToken.shown(text));
    }
  }

  private static ListingParser parser(String text, Position at) {
    ListingLexer lexer = new ListingLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    lexer.setLine(at.line());
    lexer.setCharPositionInLine(at.column() - 1);
    CommonTokenStream tokens = new CommonTokenStream(new ListTokenSource(Layout.of(lexer)));
    // All at once, for whoever explains a mistake looks at the whole line.
    tokens.fill();
    ListingParser parser = new ListingParser(tokens);
    parser.removeErrorListeners();
    parser.addParseListener(new NestingLimit(parser));
    // Without the second look that ANTLR can take: the grammar needs none.
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    return parser;
  }
}
