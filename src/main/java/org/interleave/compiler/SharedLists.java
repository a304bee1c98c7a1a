package org.interleave.compiler;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.Index;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Scope;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Function;

/// The lists that threads may know and that change while they run.
///
/// As long as functions change lists by the names of the module only, it is these lists. When one
/// changes a list that it has been given, or has found in another, it may be any list that
/// functions know or are given.
///
/// @param names the names of such lists
/// @param arePut whether a list may change that has been put into another, or into a queue, or has
///   been given to a thread
record SharedLists(Set<String> names, boolean arePut) {

  /// @param known the names that functions mention and do not own
  static SharedLists in(List<Statement> statements, Scope module, Set<String> known) {
    Search search = new Search(statements, module, known);
    search.block(statements, module);
    for (Function function : Scope.functions(statements)) {
      search.block(function.body(), module.of(function));
    }
    if (search.findsThem) {
      search.names.addAll(known);
      search.names.addAll(given(statements));
    }
    return new SharedLists(search.names, search.arePut || search.findsThem);
  }

  private static final class Search {

    private final List<Statement> statements;
    private final Scope module;
    private final Set<String> known;
    private final Set<String> names = new HashSet<>();

    /// Whether something is changed that may be any list.
    private boolean findsThem;

    private boolean arePut;

    Search(List<Statement> statements, Scope module, Set<String> known) {
      this.statements = statements;
      this.module = module;
      this.known = known;
    }

    void block(List<Statement> block, Scope scope) {
      OwnLists own = new OwnLists(block, scope);
      Set<String> changed = new HashSet<>();
      new ListChanges(block, scope, statements)
          .changed()
          .forEach(list -> change(list, scope, changed));
      arePut = arePut || changed.stream().anyMatch(own::arePut);
      findsThem =
          findsThem
              || changed.stream().anyMatch(name -> !own.areNew(name) || own.getAnotherName(name));
    }

    /// @param own receives the name when it is none of the module's
    private void change(Expression list, Scope scope, Set<String> own) {
      boolean isItem = list instanceof Index;
      arePut = arePut || isItem;
      if (!(outermost(list) instanceof Name(var _, String name))) {
        findsThem = true;
      } else if (isModules(name, scope)) {
        names.add(name);
      } else if (isItem) {
        findsThem = true;
      } else {
        own.add(name);
      }
    }

    private static Expression outermost(Expression list) {
      return list instanceof Index it ? outermost(it.object()) : list;
    }

    private boolean isModules(String name, Scope scope) {
      return scope.isFunction() ? !scope.isOwn(name) && module.isOwn(name) : known.contains(name);
    }
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

  private static Stream<String> name(Expression list) {
    return switch (list) {
      case Name name -> Stream.of(name.name());
      case Index index -> name(index.object());
      default -> Stream.empty();
    };
  }
}
