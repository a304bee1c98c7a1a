package org.interleave.compiler;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interleave.listing.Callable;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Binary;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.Conditional;
import org.interleave.listing.Expression.Keyword;
import org.interleave.listing.Expression.ListComprehension;
import org.interleave.listing.Expression.ListLiteral;
import org.interleave.listing.Expression.Logical;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Expression.TupleLiteral;
import org.interleave.listing.Kind;
import org.interleave.listing.Nested;
import org.interleave.listing.Scope;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Assign;
import org.interleave.listing.Statement.AugmentedAssign;
import org.interleave.listing.Statement.For;
import org.interleave.listing.Statement.Item;
import org.interleave.listing.Statement.Several;
import org.interleave.listing.Statement.Target;
import org.interleave.listing.Statement.Variable;
import org.interleave.listing.Statement.With;

/// Where the lists come from, and go to, that one function makes, or the module.
///
/// @param block the statements, those of functions in them left out
/// @param scope what names mean there
record OwnLists(List<Statement> block, Scope scope) {

  private static final Set<String> PUTS = Set.of("append", "put", "put_nowait");

  /// Whether a name stands for nothing but lists that are made here.
  boolean areNew(String name) {
    return Nested.in(block).anyMatch(it -> assigns(it, name))
        && Nested.in(block).allMatch(it -> !binds(it, name) || isNew(it, name));
  }

  private static boolean assigns(Statement statement, String name) {
    return statement instanceof Assign it
        && it.targets().stream().anyMatch(target -> isIn(target, name));
  }

  private static boolean binds(Statement statement, String name) {
    return assigns(statement, name)
        || (statement instanceof For loop && loop.each().variable().name().equals(name))
        || (statement instanceof With with
            && with.resources().stream()
                .flatMap(it -> it.name().stream())
                .anyMatch(it -> it.name().equals(name)));
  }

  private static boolean isIn(Target target, String name) {
    return switch (target) {
      case Variable(Name it) -> it.name().equals(name);
      case Several(List<Name> names) -> names.stream().anyMatch(it -> it.name().equals(name));
      default -> false;
    };
  }

  private boolean isNew(Statement statement, String name) {
    return statement instanceof Assign it
        && it.targets().stream()
            .filter(target -> isIn(target, name))
            .allMatch(target -> isNew(it.value(), target, name));
  }

  private boolean isNew(Expression value, Target target, String name) {
    if (target instanceof Several(List<Name> names)) {
      int place = names.stream().map(Name::name).toList().indexOf(name);
      return value instanceof TupleLiteral tuple && isNew(tuple.items().get(place));
    }
    return isNew(value);
  }

  private boolean isNew(Expression value) {
    return switch (value) {
      case ListLiteral _, ListComprehension _, Binary _ -> true;
      case Call call -> made(call).equals(Optional.of("list"));
      default -> false;
    };
  }

  /// Whether what a name stands for gets another name, too.
  boolean getAnotherName(String name) {
    boolean isAssigned =
        Nested.in(block)
            .anyMatch(
                it ->
                    it instanceof Assign assign
                        && !assign.targets().stream().allMatch(Item.class::isInstance)
                        && holds(assign.value(), name));
    return isAssigned || isGiven(name, this::isOwnFunction);
  }

  /// Whether what a name stands for is put into a list or a queue, or given to a thread.
  boolean arePut(String name) {
    boolean isStored = Nested.in(block).anyMatch(it -> holds(stored(it), name));
    return isStored || isGiven(name, this::puts);
  }

  private static Expression stored(Statement statement) {
    return switch (statement) {
      case Assign it -> it.value();
      case AugmentedAssign it -> it.value();
      default -> new Expression.NoneLiteral(statement.at());
    };
  }

  private boolean isGiven(String name, Predicate<Call> to) {
    return Mentions.expressions(block)
        .filter(Call.class::isInstance)
        .map(Call.class::cast)
        .filter(to)
        .flatMap(OwnLists::given)
        .anyMatch(it -> holds(it, name));
  }

  private boolean puts(Call call) {
    return made(call).equals(Optional.of("Thread"))
        || (call.function() instanceof Attribute method && PUTS.contains(method.name()));
  }

  private boolean isOwnFunction(Call call) {
    return call.function() instanceof Name && made(call).isEmpty();
  }

  /// What of the library a call calls.
  private Optional<String> made(Call call) {
    return Kind.made(call.function(), scope::meaning).map(Callable::name);
  }

  private static Stream<Expression> given(Call call) {
    return Stream.concat(call.arguments().stream(), call.keywords().stream().map(Keyword::value));
  }

  /// Whether a value is, or holds, what a name stands for.
  private static boolean holds(Expression value, String name) {
    return switch (value) {
      case Name it -> it.name().equals(name);
      case ListLiteral it -> it.items().stream().anyMatch(item -> holds(item, name));
      case TupleLiteral it -> it.items().stream().anyMatch(item -> holds(item, name));
      case ListComprehension it -> holds(it.element(), name);
      case Conditional it -> holds(it.whenTrue(), name) || holds(it.whenFalse(), name);
      case Logical it -> it.operands().stream().anyMatch(operand -> holds(operand, name));
      case Binary it -> isIn(it.left(), name) || isIn(it.right(), name);
      default -> false;
    };
  }

  private static boolean isIn(Expression value, String name) {
    return !(value instanceof Name) && holds(value, name);
  }
}
