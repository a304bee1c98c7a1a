package org.interleave.listing;

import java.util.Optional;
import org.interleave.listing.Statement.Function;

/// What a name stands for.
public sealed interface Meaning {

  /// A variable.
  ///
  /// @param kind what made its value, where that is certain: `Lock`, `list`
  record Variable(Optional<String> kind) implements Meaning {}

  record OwnFunction(Function function) implements Meaning {}

  record Module(String name) implements Meaning {}

  record LibraryMember(Callable callable) implements Meaning {}

  /// From a module that is not known.
  record Foreign(Position at, String module) implements Meaning {}
}
