package org.interleave.listing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.interleave.listing.ListingParser.FileContext;
import org.interleave.listing.ListingParser.IndentedBlockContext;
import org.interleave.listing.ListingParser.StatementContext;

/// After a mistake goes on with the next line. So each line has at most one error, and those below
/// it are read as if it were right.
final class LineRecovery extends DefaultErrorStrategy {

  private static final IntervalSet BEGINNINGS =
      ListingParser._ATN.nextTokens(
          ListingParser._ATN.ruleToStartState[ListingParser.RULE_statement]);

  private final Errors errors;

  /// Where a mistake ends: the tokens after which what seems wrong most likely follows from it.
  private final Set<Integer> ends = new HashSet<>();

  /// Who skipped an INDENT and has yet to skip its DEDENT, innermost first.
  private final Deque<RuleContext> indented = new ArrayDeque<>();

  LineRecovery(Errors errors) {
    this.errors = errors;
  }

  @Override
  public void reportError(Parser parser, RecognitionException mistake) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      SyntaxMistake.at(mistake, parser.getInputStream()).addTo(errors);
    }
  }

  @Override
  public void recover(Parser parser, RecognitionException mistake) {
    if (!(parser.getContext() instanceof StatementContext)) {
      throw mistake;
    }
    skipLine(parser);
  }

  @Override
  public Token recoverInline(Parser parser) {
    throw new InputMismatchException(parser);
  }

  /// Called before each statement: skips the lines that cannot even begin one, and indentation that
  /// belongs to no block.
  @Override
  public void sync(Parser parser) {
    while (expectsStatement(parser) && !canGoOn(parser)) {
      if (!isDedent(parser) && !ends.contains(parser.getCurrentToken().getTokenIndex() - 1)) {
        reportError(parser, new InputMismatchException(parser));
      }
      switch (parser.getInputStream().LA(1)) {
        case ListingParser.INDENT -> skipIndent(parser);
        case ListingParser.DEDENT -> skipDedent(parser);
        default -> skipLine(parser);
      }
    }
  }

  private static boolean expectsStatement(Parser parser) {
    return parser.getContext() instanceof FileContext
        || parser.getContext() instanceof IndentedBlockContext;
  }

  private boolean canGoOn(Parser parser) {
    int token = parser.getInputStream().LA(1);
    return token == Token.EOF
        || BEGINNINGS.contains(token)
        || (isDedent(parser) && !isSkipped(parser.getContext()));
  }

  private static boolean isDedent(Parser parser) {
    return parser.getInputStream().LA(1) == ListingParser.DEDENT;
  }

  @SuppressWarnings("ReferenceEquality") // Contexts have no other.
  private boolean isSkipped(RuleContext block) {
    return indented.peek() == block;
  }

  private void skipIndent(Parser parser) {
    indented.push(parser.getContext());
    ends.add(consume(parser).getTokenIndex());
    endErrorCondition(parser);
  }

  private void skipDedent(Parser parser) {
    indented.pop();
    ends.add(consume(parser).getTokenIndex());
  }

  private void skipLine(Parser parser) {
    boolean isMatch = SyntaxMistake.isMatch(parser.getInputStream());
    Token skipped = consume(parser);
    while (skipped.getType() != ListingParser.NEWLINE
        && parser.getInputStream().LA(1) != Token.EOF) {
      skipped = consume(parser);
    }
    ends.add(skipped.getTokenIndex());
    if (isMatch && parser.getInputStream().LA(1) == ListingParser.INDENT) {
      ends.add(skipBlock(parser).getTokenIndex());
    }
    endErrorCondition(parser);
  }

  /// The cases of a `match` would each be one more error.
  private static Token skipBlock(Parser parser) {
    int depth = 0;
    Token skipped;
    do {
      skipped = consume(parser);
      depth +=
          switch (skipped.getType()) {
            case ListingParser.INDENT -> 1;
            case ListingParser.DEDENT -> -1;
            default -> 0;
          };
    } while (depth > 0);
    return skipped;
  }

  private static Token consume(Parser parser) {
    Token token = parser.getCurrentToken();
    parser.consume();
    return token;
  }
}
