package org.interleave.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Binary;
import org.interleave.listing.Expression.Comparison;
import org.interleave.listing.Expression.Conditional;
import org.interleave.listing.Expression.Index;
import org.interleave.listing.Expression.IntegerLiteral;
import org.interleave.listing.Expression.Link;
import org.interleave.listing.Expression.Logical;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Expression.TupleLiteral;
import org.interleave.listing.Expression.Unary;
import org.interleave.listing.ListingParser.ArithmeticContext;
import org.interleave.listing.ListingParser.AtomTermContext;
import org.interleave.listing.ListingParser.AttributeTermContext;
import org.interleave.listing.ListingParser.BinaryTermContext;
import org.interleave.listing.ListingParser.CallTermContext;
import org.interleave.listing.ListingParser.ComparatorContext;
import org.interleave.listing.ListingParser.ComparisonContext;
import org.interleave.listing.ListingParser.ConjunctionContext;
import org.interleave.listing.ListingParser.DisjunctionContext;
import org.interleave.listing.ListingParser.ExpressionsContext;
import org.interleave.listing.ListingParser.IndexTermContext;
import org.interleave.listing.ListingParser.InversionContext;
import org.interleave.listing.ListingParser.ItemContext;
import org.interleave.listing.ListingParser.NamedContext;
import org.interleave.listing.ListingParser.TargetsContext;
import org.interleave.listing.ListingParser.TestContext;
import org.interleave.listing.ListingParser.UnaryTermContext;
import org.interleave.value.BinaryOperator;
import org.interleave.value.Comparator;
import org.interleave.value.UnaryOperator;

/// Makes expressions, and refuses those that are outside the subset.
final class ExpressionBuilder {

  private final AtomBuilder atoms = new AtomBuilder(this);
  private int depth;

  /// One expression, or a tuple of those that commas separate.
  Expression expressions(ExpressionsContext it) {
    return it.COMMA().isEmpty()
        ? item(it.item(0))
        : new TupleLiteral(Position.of(it.getStart()), it.item().stream().map(this::item).toList());
  }

  Expression item(ItemContext it) {
    if (it.STAR() != null) {
      throw new Refusal(Position.of(it.getStart()), "refused.star", "*");
    }
    return named(it.named());
  }

  Expression named(NamedContext it) {
    if (it.test().size() > 1) {
      throw new Refusal(Position.of(it.getStart()), "refused.walrus");
    }
    return test(it.test(0));
  }

  Expression test(TestContext it) {
    return nested(it, () -> conditional(it));
  }

  /// The one name that a loop or a comprehension assigns to.
  Name variable(TargetsContext it) {
    if (it.COMMA().isEmpty()
        && it.target(0).STAR() == null
        && arithmetic(it.target(0).arithmetic()) instanceof Name name) {
      return name;
    }
    throw new Refusal(Position.of(it.getStart()), "for.name");
  }

  Expression arithmetic(ArithmeticContext it) {
    return it instanceof AtomTermContext atom
        ? atoms.atom(atom.atom())
        : nested(it, () -> operation(it));
  }

  /// Counts the levels, so that nobody who walks through the tree runs out of stack.
  private Expression nested(ParserRuleContext it, Supplier<Expression> build) {
    if (depth == NestingLimit.MOST_LEVELS) {
      throw new Refusal(Position.of(it.getStart()), "nesting.levels", depth);
    }
    depth++;
    try {
      return build.get();
    } finally {
      depth--;
    }
  }

  private Expression conditional(TestContext it) {
    if (it.lambda() != null) {
      throw SimpleBuilder.refused(it);
    }
    Expression first = disjunction(it.disjunction(0));
    return it.test() == null
        ? first
        : new Conditional(
            Position.of(it.getStart()), disjunction(it.disjunction(1)), first, test(it.test()));
  }

  Expression disjunction(DisjunctionContext it) {
    List<Expression> operands = it.conjunction().stream().map(this::conjunction).toList();
    return logical(it, LogicalOperator.OR, operands);
  }

  private Expression conjunction(ConjunctionContext it) {
    List<Expression> operands = it.inversion().stream().map(this::inversion).toList();
    return logical(it, LogicalOperator.AND, operands);
  }

  private static Expression logical(
      ParserRuleContext it, LogicalOperator operator, List<Expression> operands) {
    return operands.size() == 1
        ? operands.getFirst()
        : new Logical(Position.of(it.getStart()), operator, operands);
  }

  private Expression inversion(InversionContext it) {
    return it.comparison() != null
        ? comparison(it.comparison())
        : nested(
            it,
            () ->
                new Unary(
                    Position.of(it.getStart()), UnaryOperator.NOT, inversion(it.inversion())));
  }

  private Expression comparison(ComparisonContext it) {
    Expression first = arithmetic(it.arithmetic(0));
    if (it.comparator().isEmpty()) {
      return first;
    }
    List<Link> links = new ArrayList<>();
    for (int link = 0; link < it.comparator().size(); link++) {
      links.add(new Link(comparator(it.comparator(link)), arithmetic(it.arithmetic(link + 1))));
    }
    return new Comparison(Position.of(it.getStart()), first, links);
  }

  private static Comparator comparator(ComparatorContext it) {
    return Comparator.of(
        it.children.stream().map(ParseTree::getText).collect(Collectors.joining(" ")));
  }

  private Expression operation(ArithmeticContext term) {
    Position at = Position.of(term.getStart());
    return switch (term) {
      case BinaryTermContext it ->
          new Binary(at, arithmetic(it.arithmetic(0)), binary(it), arithmetic(it.arithmetic(1)));
      case UnaryTermContext it when isLeast(it) -> new IntegerLiteral(at, Long.MIN_VALUE);
      case UnaryTermContext it -> new Unary(at, unary(it), arithmetic(it.arithmetic()));
      case AttributeTermContext it ->
          new Attribute(
              at,
              arithmetic(it.arithmetic()),
              it.NAME().getText(),
              Position.of(it.NAME().getSymbol()));
      case CallTermContext it -> atoms.call(it);
      case IndexTermContext it -> index(at, it);
      default -> throw SimpleBuilder.refused(term);
    };
  }

  private static BinaryOperator binary(BinaryTermContext it) {
    return Arrays.stream(BinaryOperator.values())
        .filter(operator -> operator.symbol().equals(it.op.getText()))
        .findFirst()
        .orElseThrow(() -> new Refusal(Position.of(it.op), "refused.bits", it.op.getText()));
  }

  private static UnaryOperator unary(UnaryTermContext it) {
    if (it.op.getText().equals("~")) {
      throw new Refusal(Position.of(it.op), "refused.bits", "~");
    }
    return UnaryOperator.of(it.op.getText());
  }

  /// Whether it is the one negative number whose absolute value does not fit.
  private static boolean isLeast(UnaryTermContext it) {
    return (it.op.getText() + it.arithmetic().getText().replace("_", ""))
        .equals(String.valueOf(Long.MIN_VALUE));
  }

  private Expression index(Position at, IndexTermContext it) {
    if (it.subscript(0).slice() != null) {
      throw new Refusal(at, "refused.slice");
    } else if (!it.COMMA().isEmpty()) {
      throw new Refusal(at, "refused.indexTuple");
    }
    return new Index(at, arithmetic(it.arithmetic()), named(it.subscript(0).named()));
  }
}
