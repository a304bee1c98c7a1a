package org.interleave.javacode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Nested;
import org.interleave.listing.Statement;

/// What expressions and statements consist of.
final class Parts {

  private Parts() {}

  /// The expressions that an expression is made of, in the order of their evaluation.
  static List<Expression> of(Expression expression) {
    return switch (expression) {
      case Expression.ListLiteral it -> it.items();
      case Expression.TupleLiteral it -> it.items();
      case Expression.FormattedString it ->
          it.parts().stream()
              .filter(Expression.Field.class::isInstance)
              .map(part -> ((Expression.Field) part).value())
              .toList();
      case Expression.ListComprehension it -> {
        List<Expression> parts = new ArrayList<>(List.of(it.source().source(), it.variable()));
        parts.addAll(it.source().conditions());
        parts.add(it.element());
        yield parts;
      }
      case Expression.Unary it -> List.of(it.operand());
      case Expression.Binary it -> List.of(it.left(), it.right());
      case Expression.Logical it -> it.operands();
      case Expression.Comparison it ->
          Stream.concat(Stream.of(it.first()), it.links().stream().map(Expression.Link::right))
              .toList();
      case Expression.Conditional it -> List.of(it.test(), it.whenTrue(), it.whenFalse());
      case Expression.Attribute it -> List.of(it.object());
      case Expression.Index it -> List.of(it.object(), it.index());
      case Call it ->
          Stream.of(
                  Stream.of(it.function()),
                  it.arguments().stream(),
                  it.keywords().stream().map(Expression.Keyword::value))
              .flatMap(parts -> parts)
              .toList();
      case Expression.Name _,
          Expression.IntegerLiteral _,
          Expression.FloatLiteral _,
          Expression.BooleanLiteral _,
          Expression.NoneLiteral _,
          Expression.StringLiteral _ ->
          List.of();
    };
  }

  /// The expression with all that it is made of.
  static Stream<Expression> within(Expression expression) {
    return Stream.concat(Stream.of(expression), of(expression).stream().flatMap(Parts::within));
  }

  /// All expressions of the statements and of those in their blocks, what is assigned to included.
  static Stream<Expression> within(List<Statement> statements) {
    return Nested.in(statements).flatMap(it -> of(it).stream()).flatMap(Parts::within);
  }

  /// The expressions of a statement, those of its blocks left out.
  static List<Expression> of(Statement statement) {
    return switch (statement) {
      case Statement.Assign it -> {
        List<Expression> parts = new ArrayList<>(List.of(it.value()));
        it.targets().forEach(target -> parts.addAll(of(target)));
        yield parts;
      }
      case Statement.AugmentedAssign it -> {
        List<Expression> parts = new ArrayList<>(of(it.target()));
        parts.add(it.value());
        yield parts;
      }
      case Statement.Evaluate it -> List.of(it.expression());
      case Statement.If it -> it.branches().stream().map(Statement.Branch::test).toList();
      case Statement.While it -> List.of(it.test());
      case Statement.For it -> List.of(it.each().source(), it.each().variable());
      case Statement.Return it -> it.value().stream().toList();
      case Statement.Raise it -> it.exception().stream().toList();
      case Statement.With it ->
          it.resources().stream()
              .flatMap(part -> Stream.concat(Stream.of(part.object()), part.name().stream()))
              .toList();
      case Statement.Assert it ->
          Stream.concat(Stream.of(it.test()), it.message().stream()).toList();
      case Statement.Try _,
          Statement.Function _,
          Statement.Import _,
          Statement.FromImport _,
          Statement.Global _,
          Statement.Break _,
          Statement.Continue _,
          Statement.Pass _ ->
          List.of();
    };
  }

  /// The names and places of a target.
  static List<Expression> of(Statement.Target target) {
    return switch (target) {
      case Statement.Variable it -> List.of(it.name());
      case Statement.Several it -> List.copyOf(it.names());
      case Statement.Item it -> List.of(it.place());
      case Statement.Property it -> List.of(it.place());
    };
  }
}
