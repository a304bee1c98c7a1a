package org.interleave.explore;

/// Is told how far a search has come, from the thread that searches.
@FunctionalInterface
public interface Progress {

  /// Nobody.
  Progress NONE = _ -> {};

  /// So many states have been found up to now.
  void found(long states);
}
