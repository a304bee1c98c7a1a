package org.interleave.scenario;

import java.util.List;
import java.util.Optional;
import org.interleave.listing.ListingError;

/// What a chapter lists: a scenario, or a file that was meant to be one.
public sealed interface Entry {

  /// What it is called on the command line: the file's name without its ending.
  String id();

  /// A listing with what is told about it.
  ///
  /// @param endings without any when none are declared
  record Scenario(String id, Lesson lesson, Source source, Endings endings, Optional<Puzzle> puzzle)
      implements Entry {}

  /// A file that cannot be used.
  ///
  /// @param file its name
  /// @param errors in the order of the file, at least one; their lines are those of the file, and
  ///   what is wrong with the whole file stands at its beginning
  record Faulty(String id, String file, List<ListingError> errors) implements Entry {
    public Faulty {
      errors = List.copyOf(errors);
    }
  }
}
