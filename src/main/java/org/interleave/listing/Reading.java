package org.interleave.listing;

import java.util.List;

/// What came of reading a listing.
public sealed interface Reading {

  /// The listing can be run.
  record Accepted(List<Statement> statements) implements Reading {
    public Accepted {
      statements = List.copyOf(statements);
    }
  }

  /// The listing cannot be run.
  ///
  /// @param errors in the order of the listing, at least one and not more than [Errors#MOST]
  record Refused(List<ListingError> errors) implements Reading {
    public Refused {
      errors = List.copyOf(errors);
    }
  }
}
