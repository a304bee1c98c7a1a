package org.interleave.javacode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.ListComprehension;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Statement.Function;

/// Where a name is looked up.
///
/// @param owner the function, or nothing for the module
/// @param inner the variables of the comprehensions around
record Scope(Outline outline, String owner, Map<String, Variable> inner) {

  /// What Python has without an import.
  private static final Set<String> BUILT_IN =
      Set.of(
          "print",
          "len",
          "range",
          "list",
          "min",
          "max",
          "sum",
          "str",
          "int",
          "float",
          "bool",
          "abs",
          "round",
          "Exception",
          "ValueError",
          "TypeError",
          "RuntimeError",
          "IndexError",
          "ZeroDivisionError",
          "AssertionError",
          "ArithmeticError",
          "OverflowError",
          "LookupError",
          "AttributeError",
          "NameError",
          "UnboundLocalError",
          "RecursionError",
          "MemoryError");

  static Scope of(Outline outline, String owner) {
    return new Scope(outline, owner, Map.of());
  }

  /// The scope within a comprehension.
  Scope within(ListComprehension it) {
    Map<String, Variable> more = new HashMap<>(inner);
    more.put(it.variable().name(), Variable.of(owner, it));
    return new Scope(outline, owner, Map.copyOf(more));
  }

  Optional<Variable> variable(String name) {
    Variable comprehended = inner.get(name);
    if (comprehended != null) {
      return Optional.of(comprehended);
    } else if (outline.own(owner).contains(name)) {
      return Optional.of(new Variable(owner, name));
    }
    return outline.own("").contains(name) ? Optional.of(new Variable("", name)) : Optional.empty();
  }

  /// The listing's function that an expression names.
  Optional<Function> function(Expression expression) {
    return expression instanceof Name name && variable(name.name()).isEmpty()
        ? Optional.ofNullable(outline.functions().get(name.name()))
        : Optional.empty();
  }

  /// The library's name of what an expression names: `print`, `threading.Thread`.
  Optional<String> library(Expression expression) {
    return switch (expression) {
      case Name name when variable(name.name()).isEmpty() && function(name).isEmpty() ->
          Optional.ofNullable(outline.imports().get(name.name()))
              .or(() -> Optional.of(name.name()).filter(BUILT_IN::contains));
      case Attribute attribute when attribute.object() instanceof Name module ->
          library(module).map(it -> it + "." + attribute.name());
      default -> Optional.empty();
    };
  }
}
