package org.interleave.explore;

/// Is told how far a search has come, from the thread that searches.
@FunctionalInterface
public interface Progress {

  /// Nobody.
  Progress NONE = (_, _) -> {};

  /// So much has been done up to now.
  ///
  /// @param many states that have been found, or orders that have been chosen
  /// @param share of what the search may take, or of the orders that are to be chosen: from 0 to 1
  void found(long many, double share);
}
