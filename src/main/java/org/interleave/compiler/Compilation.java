package org.interleave.compiler;

import java.util.List;
import org.interleave.listing.ListingError;
import org.interleave.listing.Statement;
import org.interleave.program.Program;

/// What came of compiling a listing.
public sealed interface Compilation {

  record Compiled(List<Statement> statements, Program program) implements Compilation {
    public Compiled {
      statements = List.copyOf(statements);
    }
  }

  /// The listing cannot be run.
  ///
  /// @param errors in the order of the listing, at least one
  record Refused(List<ListingError> errors) implements Compilation {
    public Refused {
      errors = List.copyOf(errors);
    }
  }
}
