package org.interleave.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.ListingParser.ElifClauseContext;
import org.interleave.listing.ListingParser.ElseClauseContext;
import org.interleave.listing.ListingParser.ExceptClauseContext;
import org.interleave.listing.ListingParser.ForLineContext;
import org.interleave.listing.ListingParser.ForStatementContext;
import org.interleave.listing.ListingParser.FunctionLineContext;
import org.interleave.listing.ListingParser.IfLineContext;
import org.interleave.listing.ListingParser.IfStatementContext;
import org.interleave.listing.ListingParser.LooseDecoratorContext;
import org.interleave.listing.ListingParser.StatementContext;
import org.interleave.listing.ListingParser.TargetsContext;
import org.interleave.listing.ListingParser.TryLineContext;
import org.interleave.listing.ListingParser.TryStatementContext;
import org.interleave.listing.ListingParser.WhileLineContext;
import org.interleave.listing.ListingParser.WhileStatementContext;
import org.interleave.listing.ListingParser.WithItemContext;
import org.interleave.listing.ListingParser.WithLineContext;
import org.interleave.listing.ListingParser.WithStatementContext;
import org.interleave.listing.Statement.Branch;
import org.interleave.listing.Statement.Each;
import org.interleave.listing.Statement.Ending;
import org.interleave.listing.Statement.For;
import org.interleave.listing.Statement.Handler;
import org.interleave.listing.Statement.If;
import org.interleave.listing.Statement.Resource;
import org.interleave.listing.Statement.Try;
import org.interleave.listing.Statement.While;
import org.interleave.listing.Statement.With;
import org.jspecify.annotations.Nullable;

/// Makes the statements that hold others. The blocks come before the header, so that a header that
/// is refused does not hide the mistakes below it.
final class CompoundBuilder {

  private final TreeBuilder tree;
  private final ExpressionBuilder expressions = new ExpressionBuilder();
  private final FunctionBuilder functions = new FunctionBuilder(expressions);

  /// @param tree makes the blocks
  CompoundBuilder(TreeBuilder tree) {
    this.tree = tree;
  }

  /// @throws Refusal when it is outside the subset
  Statement statement(StatementContext line) {
    return switch (line) {
      case IfLineContext it -> ifStatement(it.ifStatement());
      case WhileLineContext it -> whileStatement(it.whileStatement());
      case ForLineContext it -> forStatement(it.forStatement());
      case TryLineContext it -> tryStatement(it.tryStatement());
      case WithLineContext it -> withStatement(it.withStatement());
      case FunctionLineContext it ->
          functions.function(it, tree.block(it.functionDefinition().block()));
      case LooseDecoratorContext it ->
          throw new Refusal(Position.of(it.getStart()), "decorator.loose");
      // What is left is Python, but refused: class and async, with or without decorators.
      case ListingParser.ClassLineContext it -> throw SimpleBuilder.refused(it.classDefinition());
      default -> throw new Refusal(Position.of(line.getStart()), "refused.async");
    };
  }

  private Statement ifStatement(IfStatementContext it) {
    List<Statement> body = tree.block(it.block());
    List<List<Statement>> bodies =
        it.elifClause().stream().map(c -> tree.block(c.block())).toList();
    List<Statement> otherwise = otherwise(it.elseClause());
    List<Branch> branches = new ArrayList<>();
    branches.add(new Branch(Position.of(it.getStart()), expressions.named(it.named()), body));
    for (int at = 0; at < bodies.size(); at++) {
      ElifClauseContext clause = it.elifClause(at);
      branches.add(
          new Branch(
              Position.of(clause.getStart()), expressions.named(clause.named()), bodies.get(at)));
    }
    return new If(Position.of(it.getStart()), branches, otherwise);
  }

  private Statement whileStatement(WhileStatementContext it) {
    List<Statement> body = tree.block(it.block());
    List<Statement> otherwise = otherwise(it.elseClause());
    return new While(Position.of(it.getStart()), expressions.named(it.named()), body, otherwise);
  }

  private Statement forStatement(ForStatementContext it) {
    List<Statement> body = tree.block(it.block());
    List<Statement> otherwise = otherwise(it.elseClause());
    Each each = new Each(variable(it.targets()), expressions.expressions(it.expressions()));
    return new For(Position.of(it.getStart()), each, body, otherwise);
  }

  private Name variable(TargetsContext targets) {
    return expressions.variable(targets);
  }

  private Statement tryStatement(TryStatementContext it) {
    Position at = Position.of(it.getStart());
    List<Statement> body = tree.block(it.block());
    List<List<Statement>> bodies =
        it.exceptClause().stream().map(c -> tree.block(c.block())).toList();
    List<Statement> otherwise = otherwise(it.elseClause());
    List<Statement> always =
        it.finallyClause() == null ? List.of() : tree.block(it.finallyClause().block());
    if (it.exceptClause().isEmpty()) {
      if (it.elseClause() != null) {
        throw new Refusal(Position.of(it.elseClause().getStart()), "try.else");
      } else if (it.finallyClause() == null) {
        throw new Refusal(at, "try.alone");
      }
    }
    List<Handler> handlers = new ArrayList<>();
    for (int handler = 0; handler < bodies.size(); handler++) {
      boolean isLast = handler == bodies.size() - 1;
      handlers.add(handler(it.exceptClause(handler), bodies.get(handler), isLast));
    }
    return new Try(at, body, handlers, new Ending(otherwise, always));
  }

  private Handler handler(ExceptClauseContext it, List<Statement> body, boolean isLast) {
    Position at = Position.of(it.getStart());
    if (it.STAR() != null) {
      throw new Refusal(at, "refused.exceptStar");
    } else if (it.test() == null && !isLast) {
      throw new Refusal(at, "try.order");
    }
    return new Handler(
        at,
        Optional.ofNullable(it.test()).map(expressions::test),
        Optional.ofNullable(it.NAME()).map(SimpleBuilder::name),
        body);
  }

  private Statement withStatement(WithStatementContext it) {
    List<Statement> body = tree.block(it.block());
    return new With(
        Position.of(it.getStart()), it.withItem().stream().map(this::resource).toList(), body);
  }

  private Resource resource(WithItemContext it) {
    Expression object = expressions.test(it.test());
    if (object instanceof Expression.TupleLiteral) {
      throw new Refusal(object.at(), "with.brackets");
    }
    Optional<Expression> name = Optional.ofNullable(it.arithmetic()).map(expressions::arithmetic);
    if (name.isPresent() && !(name.get() instanceof Name)) {
      throw new Refusal(name.get().at(), "with.name");
    }
    return new Resource(object, name.map(Name.class::cast));
  }

  private List<Statement> otherwise(@Nullable ElseClauseContext clause) {
    return clause == null ? List.of() : tree.block(clause.block());
  }
}
