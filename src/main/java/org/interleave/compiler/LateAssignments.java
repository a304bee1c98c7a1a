package org.interleave.compiler;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.interleave.listing.Bindings;
import org.interleave.listing.Nested;
import org.interleave.listing.Scope;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Function;
import org.interleave.listing.Statement.If;
import org.interleave.listing.Statement.Try;
import org.interleave.listing.Statement.With;

/// Finds the module's variables that may be assigned once threads run: those that functions assign,
/// and those that the module assigns after the first start of a thread.
final class LateAssignments {

  private final ThreadStarts starts;
  private final Set<String> names = new HashSet<>();
  private boolean started;

  private LateAssignments(ThreadStarts starts) {
    this.starts = starts;
  }

  static Set<String> in(List<Statement> statements) {
    LateAssignments late = new LateAssignments(ThreadStarts.of(statements));
    for (Function function : Scope.functions(statements)) {
      Set<String> globals = Scope.globals(function);
      Bindings.of(function.body()).names().stream()
          .filter(globals::contains)
          .forEach(late.names::add);
    }
    late.follow(statements);
    return late.names;
  }

  private void follow(List<Statement> statements) {
    statements.forEach(this::follow);
  }

  private void follow(Statement statement) {
    switch (statement) {
      case Function _ -> {}
      // These are carried out once, from above to below.
      case If _, With _, Try _ -> Nested.blocks(statement).forEach(this::follow);
      default -> {
        started = started || starts.in(statement);
        if (started) {
          names.addAll(Bindings.of(List.of(statement)).names());
        }
      }
    }
  }
}
