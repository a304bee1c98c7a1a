package org.interleave.cli;

import org.interleave.explore.Budget;
import org.interleave.explore.Exploration;
import org.jspecify.annotations.Nullable;

/// Which orders of a program's steps are to be looked at.
sealed interface SearchPlan {

  /// All of them, as far as there is memory.
  ///
  /// @param states how many may be found, if somebody has said so
  /// @param megabytes how much memory may be filled, likewise
  record Every(@Nullable Long states, @Nullable Long megabytes) implements SearchPlan {

    private static final long MEGABYTE = 1_000_000;

    Budget budget() {
      Budget most = states == null ? Budget.ofMemory() : Budget.ofStates(states);
      return megabytes == null ? most : most.withBytes(megabytes * MEGABYTE);
    }

    /// What stopped a search that is not complete.
    String limit(Exploration stopped) {
      if (states != null && stopped.states() > states) {
        return Messages.text("explore.limit.states", states);
      }
      return megabytes == null || budget().equals(new Every(states, null).budget())
          ? Messages.text("explore.limit.memory")
          : Messages.text("explore.limit.megabytes", megabytes);
    }
  }

  /// Some that are chosen at random.
  record Sampled(long orders, long seed) implements SearchPlan {}
}
