package org.interleave.listing;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.ListingParser.AssertLineContext;
import org.interleave.listing.ListingParser.BreakLineContext;
import org.interleave.listing.ListingParser.ContinueLineContext;
import org.interleave.listing.ListingParser.ExpressionLineContext;
import org.interleave.listing.ListingParser.ExpressionsContext;
import org.interleave.listing.ListingParser.FromLineContext;
import org.interleave.listing.ListingParser.GlobalLineContext;
import org.interleave.listing.ListingParser.ImportLineContext;
import org.interleave.listing.ListingParser.ImportedNameContext;
import org.interleave.listing.ListingParser.PassLineContext;
import org.interleave.listing.ListingParser.RaiseLineContext;
import org.interleave.listing.ListingParser.ReturnLineContext;
import org.interleave.listing.ListingParser.SimpleContext;
import org.interleave.listing.Statement.Assert;
import org.interleave.listing.Statement.Break;
import org.interleave.listing.Statement.Continue;
import org.interleave.listing.Statement.FromImport;
import org.interleave.listing.Statement.Global;
import org.interleave.listing.Statement.Import;
import org.interleave.listing.Statement.ImportedName;
import org.interleave.listing.Statement.Pass;
import org.interleave.listing.Statement.Raise;
import org.interleave.listing.Statement.Return;
import org.jspecify.annotations.Nullable;

/// Makes the statements that fit into a line.
final class SimpleBuilder {

  private final ExpressionBuilder expressions = new ExpressionBuilder();
  private final AssignmentBuilder assignments = new AssignmentBuilder(expressions);

  /// @throws Refusal when it is outside the subset
  Statement statement(SimpleContext line) {
    Position at = Position.of(line.getStart());
    return switch (line) {
      case ExpressionLineContext it -> assignments.statement(it);
      case PassLineContext _ -> new Pass(at);
      case BreakLineContext _ -> new Break(at);
      case ContinueLineContext _ -> new Continue(at);
      case ReturnLineContext it -> new Return(at, several(it.expressions()));
      case RaiseLineContext it -> raise(at, it);
      case AssertLineContext it ->
          new Assert(
              at,
              expressions.test(it.test(0)),
              Optional.ofNullable(it.test(1)).map(expressions::test));
      case GlobalLineContext it ->
          new Global(at, it.NAME().stream().map(SimpleBuilder::name).toList());
      case ImportLineContext it -> imports(at, it);
      case FromLineContext it -> fromImport(at, it);
      // What is left is Python, but refused: yield, del, nonlocal.
      default -> throw refused(line);
    };
  }

  /// Refuses a construct by the word it begins with.
  static Refusal refused(ParserRuleContext construct) {
    Token first = construct.getStart();
    return new Refusal(Position.of(first), "refused." + first.getText());
  }

  static Name name(TerminalNode name) {
    return new Name(Position.of(name.getSymbol()), name.getText());
  }

  private Optional<Expression> several(@Nullable ExpressionsContext it) {
    return Optional.ofNullable(it).map(expressions::expressions);
  }

  private Statement raise(Position at, RaiseLineContext line) {
    if (line.FROM() != null) {
      throw new Refusal(Position.of(line.FROM().getSymbol()), "refused.raiseFrom");
    }
    return new Raise(at, line.test().stream().findFirst().map(expressions::test));
  }

  private static Statement imports(Position at, ImportLineContext line) {
    if (line.module().size() > 1) {
      throw new Refusal(Position.of(line.module(1).getStart()), "import.several");
    }
    String module = line.module(0).getText();
    if (line.alias().isEmpty() && module.contains(".")) {
      throw new Refusal(Position.of(line.module(0).getStart()), "import.dotted", module);
    }
    String name = line.alias().isEmpty() ? module : line.alias(0).NAME().getText();
    return new Import(at, module, name);
  }

  private static Statement fromImport(Position at, FromLineContext line) {
    if (line.module() == null || line.getChild(1) instanceof TerminalNode) {
      throw new Refusal(at, "import.relative");
    }
    if (line.imported().STAR() != null) {
      throw new Refusal(Position.of(line.imported().getStart()), "import.star");
    }
    List<ImportedName> names =
        line.imported().importedName().stream().map(SimpleBuilder::importedName).toList();
    return new FromImport(at, line.module().getText(), names);
  }

  private static ImportedName importedName(ImportedNameContext it) {
    String original = it.NAME().getText();
    String name = it.alias() == null ? original : it.alias().NAME().getText();
    return new ImportedName(Position.of(it.getStart()), original, name);
  }
}
