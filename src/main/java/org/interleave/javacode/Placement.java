package org.interleave.javacode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.ListComprehension;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Nested;
import org.interleave.listing.Statement;

/// Where the local variables of a function are declared: with their first assignment where the rest
/// of that block has all that there is to them, otherwise before the first statement that does.
final class Placement {

  private final IdentityHashMap<Statement, List<String>> before = new IdentityHashMap<>();
  private final IdentityHashMap<Statement, List<String>> with = new IdentityHashMap<>();
  private final Set<String> ofLoops = new HashSet<>();

  /// @param names the local variables, without parameters
  Placement(List<Statement> body, Set<String> names) {
    for (String name : names) {
      if (isOfHeaders(body, name)) {
        ofLoops.add(name);
      } else {
        place(body, name);
      }
    }
  }

  /// What is declared before a statement, with a value that nobody reads.
  List<String> before(Statement statement) {
    return before.getOrDefault(statement, List.of());
  }

  /// Whether an assignment declares what it assigns.
  boolean declares(Statement statement, String name) {
    return with.getOrDefault(statement, List.of()).contains(name);
  }

  /// Whether each loop, or handler, over a variable has one of its own.
  boolean isOfLoops(String name) {
    return ofLoops.contains(name);
  }

  private void place(List<Statement> block, String name) {
    List<Statement> users = block.stream().filter(it -> uses(it, name)).toList();
    if (users.isEmpty()) {
      return;
    }
    Statement first = users.getFirst();
    List<List<Statement>> inner =
        Nested.blocks(first).stream()
            .filter(it -> it.stream().anyMatch(each -> uses(each, name)))
            .toList();
    if (users.size() == 1 && inner.size() == 1 && !usesItself(first, name)) {
      place(inner.getFirst(), name);
    } else {
      (isDeclaration(first, name) ? with : before)
          .computeIfAbsent(first, _ -> new ArrayList<>())
          .add(name);
    }
  }

  private static boolean isDeclaration(Statement statement, String name) {
    return statement instanceof Statement.Assign it
        && Bound.by(it).contains(name)
        && it.targets().stream().noneMatch(Statement.Item.class::isInstance)
        && Bound.by(it).stream().noneMatch(each -> reads(it.value(), each));
  }

  /// Whether a name is bound by loops and handlers only, and read only within them.
  private static boolean isOfHeaders(List<Statement> block, String name) {
    return block.stream().allMatch(it -> isOfHeader(it, name));
  }

  private static boolean isOfHeader(Statement statement, String name) {
    return switch (statement) {
      case Statement.For it when it.each().variable().name().equals(name) ->
          !reads(it.each().source(), name)
              && isFree(it.body(), name)
              && isOfHeaders(it.otherwise(), name);
      case Statement.Try it ->
          isOfHeaders(it.body(), name)
              && isOfHeaders(it.ending().otherwise(), name)
              && isOfHeaders(it.ending().always(), name)
              && it.handlers().stream().allMatch(each -> isOfHandler(each, name));
      default ->
          !usesItself(statement, name)
              && Nested.blocks(statement).stream().allMatch(it -> isOfHeaders(it, name));
    };
  }

  private static boolean isOfHandler(Statement.Handler it, String name) {
    boolean binds = it.name().filter(each -> each.name().equals(name)).isPresent();
    return binds ? isFree(it.body(), name) : isOfHeaders(it.body(), name);
  }

  /// Whether a name is not bound again.
  private static boolean isFree(List<Statement> body, String name) {
    return Nested.in(body).noneMatch(it -> Bound.by(it).contains(name));
  }

  private static boolean uses(Statement statement, String name) {
    return Nested.in(List.of(statement)).anyMatch(it -> usesItself(it, name));
  }

  private static boolean usesItself(Statement statement, String name) {
    return Bound.by(statement).contains(name)
        || Parts.of(statement).stream().anyMatch(it -> reads(it, name));
  }

  /// Whether an expression has a name in it that is not one of its comprehensions' own.
  static boolean reads(Expression expression, String name) {
    return switch (expression) {
      case Name it -> it.name().equals(name);
      case ListComprehension it when it.variable().name().equals(name) ->
          reads(it.source().source(), name);
      default -> parts(expression).anyMatch(it -> reads(it, name));
    };
  }

  private static Stream<Expression> parts(Expression expression) {
    return Parts.of(expression).stream();
  }
}
