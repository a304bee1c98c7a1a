package org.interleave.compiler;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.Index;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Nested;
import org.interleave.listing.Scope;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Assign;
import org.interleave.listing.Statement.AugmentedAssign;
import org.interleave.listing.Statement.Function;
import org.interleave.listing.Statement.Item;

/// Finds the names under which threads may know a list that changes while they run.
///
/// As long as functions change lists by the names of the module only, it is these lists. When one
/// changes a list that it was given, it may be any list that functions know or are given.
final class SharedLists {

  private static final Set<String> CHANGES = Set.of("append", "pop");

  private SharedLists() {}

  /// @param known the names that functions mention and do not own
  static Set<String> in(List<Statement> statements, Scope module, Set<String> known) {
    Set<String> changed = changed(statements).filter(known::contains).collect(Collectors.toSet());
    boolean changesWhatItIsGiven = false;
    for (Function function : Scope.functions(statements)) {
      Scope inside = module.of(function);
      for (String name : changed(function.body()).toList()) {
        if (!inside.isOwn(name)) {
          changed.add(name);
        } else if (!isNew(name, inside)) {
          changesWhatItIsGiven = true;
        }
      }
    }
    if (changesWhatItIsGiven) {
      changed.addAll(known);
      changed.addAll(given(statements));
    }
    return changed;
  }

  /// Whether a name of a function stands for nothing but lists that the function makes.
  private static boolean isNew(String name, Scope function) {
    return function
        .kind(new Name(new org.interleave.listing.Position(1, 1), name))
        .filter("list"::equals)
        .isPresent();
  }

  /// The names through which a list is changed.
  private static Stream<String> changed(List<Statement> statements) {
    Stream<Expression> byMethod =
        Mentions.expressions(statements)
            .flatMap(
                it ->
                    it instanceof Call call
                            && call.function() instanceof Attribute method
                            && CHANGES.contains(method.name())
                        ? Stream.of(method.object())
                        : Stream.empty());
    Stream<Expression> byAssignment =
        Nested.in(statements)
            .flatMap(
                it ->
                    switch (it) {
                      case Assign assign -> assign.targets().stream();
                      case AugmentedAssign assign -> Stream.of(assign.target());
                      default -> Stream.<Statement.Target>empty();
                    })
            .flatMap(
                it -> it instanceof Item item ? Stream.of(item.place().object()) : Stream.empty());
    return Stream.concat(byMethod, byAssignment).flatMap(SharedLists::name);
  }

  private static Stream<String> name(Expression list) {
    return switch (list) {
      case Name name -> Stream.of(name.name());
      case Index index -> name(index.object());
      default -> Stream.empty();
    };
  }

  /// The names among the arguments of threads.
  private static Set<String> given(List<Statement> statements) {
    Set<String> names = new HashSet<>();
    Mentions.expressions(statements)
        .filter(Call.class::isInstance)
        .flatMap(it -> ((Call) it).keyword("args").stream())
        .forEach(
            it ->
                Mentions.expressions(List.of(new Statement.Evaluate(it.at(), it)))
                    .flatMap(SharedLists::name)
                    .forEach(names::add));
    return names;
  }
}
