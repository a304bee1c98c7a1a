package org.interleave.cli;

import java.util.List;
import java.util.Optional;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;
import org.interleave.listing.ListingError;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Experiment;

/// What somebody has named on the command line, and what came of reading it.
sealed interface Named {

  /// A listing that has been read.
  ///
  /// @param name what it is called when something is said of it
  static Named of(String name, String title, String listing, boolean lock) {
    return switch (Compiler.compile(listing)) {
      case Compilation.Compiled compiled ->
          new Ready(name, Experiment.of(title, listing, lock, compiled), Optional.empty());
      case Compilation.Refused(var errors) -> new Wrong(name, errors);
    };
  }

  /// What can be run.
  ///
  /// @param name what it is called: a file, or a scenario's id
  /// @param scenario that it is, if it is one
  record Ready(String name, Experiment experiment, Optional<Scenario> scenario) implements Named {

    static Ready of(Scenario scenario) {
      return new Ready(scenario.id(), Experiment.of(scenario), Optional.of(scenario));
    }
  }

  /// A file that cannot be run.
  ///
  /// @param errors at least one
  record Wrong(String file, List<ListingError> errors) implements Named {
    public Wrong {
      errors = List.copyOf(errors);
    }

    /// The errors in the form that editors and compilers use.
    List<String> lines() {
      return errors.stream()
          .map(it -> "%s:%d:%d: %s".formatted(file, it.line(), it.column(), it.message()))
          .toList();
    }
  }
}
