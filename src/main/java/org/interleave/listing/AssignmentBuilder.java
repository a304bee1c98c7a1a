package org.interleave.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Index;
import org.interleave.listing.Expression.ListLiteral;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Expression.TupleLiteral;
import org.interleave.listing.ListingParser.ExpressionLineContext;
import org.interleave.listing.ListingParser.ValueContext;
import org.interleave.listing.Statement.Assign;
import org.interleave.listing.Statement.AugmentedAssign;
import org.interleave.listing.Statement.Evaluate;
import org.interleave.listing.Statement.Item;
import org.interleave.listing.Statement.Property;
import org.interleave.listing.Statement.Several;
import org.interleave.listing.Statement.Target;
import org.interleave.listing.Statement.Variable;
import org.interleave.value.BinaryOperator;

/// Makes assignments, and the expressions that are statements.
///
/// @param expressions makes what is assigned, and to what
record AssignmentBuilder(ExpressionBuilder expressions) {

  Statement statement(ExpressionLineContext line) {
    Position at = Position.of(line.getStart());
    if (line.assigned() != null) {
      return assign(at, line);
    } else if (line.augmented() != null) {
      return augmented(at, line);
    } else if (line.test() != null) {
      throw new Refusal(at, "refused.annotation");
    }
    return new Evaluate(at, expressions.expressions(line.expressions()));
  }

  private Statement assign(Position at, ExpressionLineContext line) {
    List<ValueContext> values = line.assigned().value();
    Expression value = value(values.getLast());
    List<Target> targets = new ArrayList<>();
    targets.add(target(expressions.expressions(line.expressions())));
    values.subList(0, values.size() - 1).forEach(it -> targets.add(target(value(it))));
    for (Target target : targets) {
      if (target instanceof Several several) {
        check(at, several, value);
      }
    }
    return new Assign(at, targets, value);
  }

  /// Takes a tuple apart only where it can be seen that it fits.
  private static void check(Position at, Several targets, Expression value) {
    if (!(value instanceof TupleLiteral tuple) || tuple.items().size() != targets.names().size()) {
      throw new Refusal(at, "assign.several", targets.names().size());
    }
  }

  private Statement augmented(Position at, ExpressionLineContext line) {
    String sign = line.augmented().getText();
    String operator = sign.substring(0, sign.length() - 1);
    if (Arrays.stream(BinaryOperator.values()).noneMatch(it -> it.symbol().equals(operator))) {
      throw new Refusal(Position.of(line.augmented().getStart()), "refused.bits", sign);
    }
    Target target = target(expressions.expressions(line.expressions()));
    if (target instanceof Several) {
      throw new Refusal(at, "assign.augmented");
    }
    return new AugmentedAssign(at, target, BinaryOperator.of(operator), value(line.value()));
  }

  private Expression value(ValueContext value) {
    if (value.expressions() == null) {
      throw SimpleBuilder.refused(value);
    }
    return expressions.expressions(value.expressions());
  }

  private static Target target(Expression place) {
    return switch (place) {
      case Name name -> new Variable(name);
      case Index index -> new Item(index);
      case Attribute attribute -> new Property(attribute);
      case TupleLiteral tuple when !tuple.items().isEmpty() ->
          new Several(tuple.items().stream().map(AssignmentBuilder::name).toList());
      case ListLiteral _ -> throw new Refusal(place.at(), "assign.list");
      default -> throw new Refusal(place.at(), "assign.place");
    };
  }

  private static Name name(Expression place) {
    if (place instanceof Name name) {
      return name;
    }
    throw new Refusal(place.at(), "assign.name");
  }
}
