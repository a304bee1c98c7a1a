package org.interleave.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Binary;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.Comparison;
import org.interleave.listing.Expression.Conditional;
import org.interleave.listing.Expression.Field;
import org.interleave.listing.Expression.FormattedString;
import org.interleave.listing.Expression.Index;
import org.interleave.listing.Expression.Link;
import org.interleave.listing.Expression.ListComprehension;
import org.interleave.listing.Expression.ListLiteral;
import org.interleave.listing.Expression.Logical;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Expression.TupleLiteral;
import org.interleave.listing.Expression.Unary;
import org.interleave.listing.Nested;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Assign;
import org.interleave.listing.Statement.AugmentedAssign;
import org.interleave.listing.Statement.Target;

/// Finds what statements mention: every expression, and every name.
final class Mentions {

  /// Stands for a call of `start`, whatever it is called on.
  static final String START = ".start";

  private Mentions() {}

  /// The names that are read or assigned, and [#START].
  static Stream<String> in(List<Statement> statements) {
    return expressions(statements)
        .flatMap(
            it ->
                switch (it) {
                  case Name name -> Stream.of(name.name());
                  case Attribute attribute when attribute.name().equals("start") ->
                      Stream.of(START);
                  default -> Stream.empty();
                });
  }

  /// All expressions in statements, with those in their blocks and within each other.
  static Stream<Expression> expressions(List<Statement> statements) {
    return Nested.in(statements).flatMap(it -> parts(it).stream()).flatMap(Mentions::withParts);
  }

  private static Stream<Expression> withParts(Expression expression) {
    return Stream.concat(
        Stream.of(expression), parts(expression).stream().flatMap(Mentions::withParts));
  }

  private static List<? extends Expression> parts(Statement statement) {
    return switch (statement) {
      case Assign it -> join(it.targets().stream().flatMap(Mentions::parts), Stream.of(it.value()));
      case AugmentedAssign it -> join(parts(it.target()), Stream.of(it.value()));
      case Statement.Evaluate it -> List.of(it.expression());
      case Statement.If it -> it.branches().stream().map(Statement.Branch::test).toList();
      case Statement.While it -> List.of(it.test());
      case Statement.For it -> List.of(it.each().variable(), it.each().source());
      case Statement.Return it -> it.value().stream().toList();
      case Statement.Raise it -> it.exception().stream().toList();
      case Statement.Assert it -> join(Stream.of(it.test()), it.message().stream());
      case Statement.With it ->
          it.resources().stream()
              .flatMap(each -> join(Stream.of(each.object()), each.name().stream()).stream())
              .toList();
      case Statement.Try it ->
          it.handlers().stream()
              .flatMap(each -> join(each.type().stream(), each.name().stream()).stream())
              .toList();
      case Statement.Function it ->
          it.signature().parameters().stream().flatMap(each -> each.standard().stream()).toList();
      case Statement.Global it -> it.names();
      case Statement.Import _,
          Statement.FromImport _,
          Statement.Break _,
          Statement.Continue _,
          Statement.Pass _ ->
          List.of();
    };
  }

  private static Stream<? extends Expression> parts(Target target) {
    return switch (target) {
      case Statement.Variable it -> Stream.of(it.name());
      case Statement.Item it -> Stream.of(it.place());
      case Statement.Property it -> Stream.of(it.place());
      case Statement.Several it -> it.names().stream();
    };
  }

  private static List<? extends Expression> parts(Expression expression) {
    return switch (expression) {
      case ListLiteral it -> it.items();
      case TupleLiteral it -> it.items();
      case FormattedString it ->
          it.parts().stream()
              .flatMap(part -> part instanceof Field f ? Stream.of(f.value()) : Stream.empty())
              .toList();
      case ListComprehension it ->
          join(Stream.of(it.element(), it.source().source()), it.source().conditions().stream());
      case Unary it -> List.of(it.operand());
      case Binary it -> List.of(it.left(), it.right());
      case Logical it -> it.operands();
      case Comparison it -> join(Stream.of(it.first()), it.links().stream().map(Link::right));
      case Conditional it -> List.of(it.test(), it.whenTrue(), it.whenFalse());
      case Attribute it -> List.of(it.object());
      case Index it -> List.of(it.object(), it.index());
      case Call it ->
          join(
              Stream.concat(Stream.of(it.function()), it.arguments().stream()),
              it.keywords().stream().map(Expression.Keyword::value));
      case Name _,
          Expression.IntegerLiteral _,
          Expression.FloatLiteral _,
          Expression.BooleanLiteral _,
          Expression.NoneLiteral _,
          Expression.StringLiteral _ ->
          List.of();
    };
  }

  private static List<Expression> join(
      Stream<? extends Expression> first, Stream<? extends Expression> second) {
    List<Expression> all = new ArrayList<>(first.toList());
    second.forEach(all::add);
    return all;
  }
}
