package org.interleave.cli;

import org.interleave.explore.Budget;

/// Which orders of a program's steps are to be looked at.
sealed interface SearchPlan {

  /// All of them, as far as the budget goes.
  record Every(Budget budget) implements SearchPlan {}

  /// Some that are chosen at random.
  record Sampled(long orders, long seed) implements SearchPlan {}
}
