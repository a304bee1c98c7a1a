package org.interleave.compiler;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Binary;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.Conditional;
import org.interleave.listing.Expression.Index;
import org.interleave.listing.Expression.ListComprehension;
import org.interleave.listing.Expression.ListLiteral;
import org.interleave.listing.Expression.Logical;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Meaning.LibraryMember;
import org.interleave.listing.Nested;
import org.interleave.listing.Scope;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Assign;
import org.interleave.listing.Statement.AugmentedAssign;
import org.interleave.listing.Statement.Item;
import org.interleave.listing.Statement.Target;
import org.interleave.listing.Statement.Variable;
import org.interleave.value.BinaryOperator;

/// What the statements of one function, or of the module, do to lists.
///
/// @param block the statements, those of functions in them left out
/// @param scope what names mean there
/// @param module the statements of the module
record ListChanges(List<Statement> block, Scope scope, List<Statement> module) {

  private static final Set<String> CHANGES = Set.of("append", "pop");

  /// The lists that are changed in place.
  Stream<Expression> changed() {
    Stream<Expression> byMethod =
        Mentions.expressions(block)
            .flatMap(
                it ->
                    it instanceof Call call
                            && call.function() instanceof Attribute method
                            && CHANGES.contains(method.name())
                        ? Stream.of(method.object())
                        : Stream.empty());
    return Stream.concat(byMethod, Nested.in(block).flatMap(this::changed));
  }

  private Stream<Expression> changed(Statement statement) {
    return switch (statement) {
      case Assign it -> it.targets().stream().flatMap(ListChanges::list);
      case AugmentedAssign it when it.target() instanceof Variable(Name name) ->
          it.operator() == BinaryOperator.ADD && mayBeList(name) && mayBeList(it.value())
              ? Stream.of(name)
              : Stream.empty();
      case AugmentedAssign it ->
          mayBeList(it.value())
              ? Stream.concat(list(it.target()), place(it.target()))
              : list(it.target());
      default -> Stream.empty();
    };
  }

  private static Stream<Expression> list(Target target) {
    return target instanceof Item item ? Stream.of(item.place().object()) : Stream.empty();
  }

  private static Stream<Expression> place(Target target) {
    return target instanceof Item item ? Stream.of(item.place()) : Stream.empty();
  }

  /// False only where it is certain: what has been a number or a text in one place is none in
  /// another.
  private boolean mayBeList(Expression value) {
    return switch (value) {
      case Name name ->
          Stream.of(block, module)
              .flatMap(Nested::in)
              .noneMatch(it -> it instanceof Assign assign && isOther(assign, name));
      case ListLiteral _, ListComprehension _, Conditional _, Logical _, Index _ -> true;
      case Binary it -> mayBeList(it.left()) && mayBeList(it.right());
      case Call call -> !(call.function() instanceof Name name) || !isOther(name);
      default -> false;
    };
  }

  private boolean isOther(Assign assign, Name name) {
    return assign.targets().stream()
            .anyMatch(it -> it instanceof Variable(Name own) && own.name().equals(name.name()))
        && isOther(assign.value());
  }

  /// Whether a value is a number or a text for certain, whatever names stand for.
  private boolean isOther(Expression value) {
    return switch (value) {
      case Name _ -> false;
      case Binary it -> isOther(it.left()) || isOther(it.right());
      default -> !mayBeList(value);
    };
  }

  /// Whether a function is a built-in one that returns no list.
  private boolean isOther(Name function) {
    return !function.name().equals("list")
        && scope.meaning(function.name()).stream().anyMatch(LibraryMember.class::isInstance);
  }
}
