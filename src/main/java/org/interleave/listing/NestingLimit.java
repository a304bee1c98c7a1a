package org.interleave.listing;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;

/// Refuses what is nested too deeply, before the parser's recursion ends in a stack overflow.
///
/// @param parser whose rules are watched
record NestingLimit(Parser parser) implements ParseTreeListener {

  /// How deeply expressions may be nested in one another.
  static final int MOST_LEVELS = 100;

  /// A level takes up to twelve rules. What goes beyond this many rules has more levels than the
  /// limit; what has more levels but fewer rules, [ExpressionBuilder] finds.
  private static final int MOST_RULES = 1500;

  /// Thrown as a mistake in the line.
  static final class TooDeep extends RecognitionException {

    private static final long serialVersionUID = 1;

    TooDeep(Parser parser, ParserRuleContext context) {
      super(parser, parser.getInputStream(), context);
      setOffendingToken(parser.getCurrentToken());
    }
  }

  @Override
  public void enterEveryRule(ParserRuleContext rule) {
    if (rule.depth() > MOST_RULES) {
      throw new TooDeep(parser, rule);
    }
  }

  @Override
  public void exitEveryRule(ParserRuleContext rule) {}

  @Override
  public void visitTerminal(TerminalNode token) {}

  @Override
  public void visitErrorNode(ErrorNode token) {}
}
