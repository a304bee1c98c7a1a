package org.interleave.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.interleave.listing.Meaning.Foreign;
import org.interleave.listing.Meaning.LibraryMember;
import org.interleave.listing.Position;
import org.interleave.listing.Scope;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Function;
import org.interleave.program.Cell;

/// What the functions of a module have in common: its cells, its functions, and which lists threads
/// share.
///
/// @param cells the variables that some function knows; all others are locals of the main thread
/// @param functions the number in the program of the function that begins at each place
record Module(
    Scope scope, List<Cell> cells, Map<Position, Integer> functions, SharedLists sharedLists) {

  static Module of(List<Statement> statements) {
    Scope scope = Scope.ofModule(statements);
    Set<String> known = new LinkedHashSet<>();
    for (Function function : Scope.functions(statements)) {
      Scope inside = scope.of(function);
      Mentions.in(function.body()).filter(it -> !inside.isOwn(it)).forEach(known::add);
    }
    Set<String> assigned = LateAssignments.in(statements);
    List<Cell> cells = new ArrayList<>();
    for (String name : scope.own().names()) {
      if (known.contains(name) && isVariable(scope, name)) {
        cells.add(new Cell(name, assigned.contains(name)));
      }
    }
    Map<Position, Integer> functions = new HashMap<>();
    for (Function function : Scope.functions(statements)) {
      functions.put(function.at(), functions.size() + 1);
    }
    return new Module(scope, cells, functions, SharedLists.in(statements, scope, known));
  }

  int function(Position at) {
    return Objects.requireNonNull(functions.get(at));
  }

  private static boolean isVariable(Scope scope, String name) {
    return scope
        .meaning(name)
        .filter(
            it ->
                !(it instanceof LibraryMember
                    || it instanceof Foreign
                    || it instanceof org.interleave.listing.Meaning.Module))
        .isPresent();
  }

  /// The number of the cell with a name, if there is one.
  Optional<Integer> cell(String name) {
    for (int cell = 0; cell < cells.size(); cell++) {
      if (cells.get(cell).name().equals(name)) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }
}
