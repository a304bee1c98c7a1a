package org.interleave.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.interleave.listing.Meaning.Foreign;
import org.interleave.listing.Statement.FromImport;
import org.interleave.listing.Statement.Import;

/// What is imported from modules that are not known: fine as a decorator, since the run is timed
/// and told anyway, and nothing else.
final class ForeignNames {

  private final Set<Position> decorating = new HashSet<>();
  private final Set<Position> read = new HashSet<>();

  void decorates(Foreign name) {
    decorating.add(name.at());
  }

  void read(Foreign name) {
    read.add(name.at());
  }

  void check(List<Statement> statements, Errors errors) {
    for (Statement statement : statements) {
      switch (statement) {
        case Import it when !Library.isModule(it.module()) -> check(it.at(), it.module(), errors);
        case FromImport it when !Library.isModule(it.module()) ->
            check(it.at(), it.module(), errors);
        default -> {}
      }
    }
  }

  private void check(Position at, String module, Errors errors) {
    if (read.contains(at) || !decorating.contains(at)) {
      errors.add(at, "import.unknown", module);
    }
  }
}
