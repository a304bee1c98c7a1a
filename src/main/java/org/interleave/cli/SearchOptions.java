package org.interleave.cli;

import org.interleave.explore.Budget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that say how many orders, or states, are to be looked at.
final class SearchOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--max-states", paramLabel = "N")
  private @Nullable Long maxStates;

  @Option(names = "--sample", paramLabel = "N")
  private @Nullable Long orders;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "explore.seed")
  private @Nullable Long seed;

  /// @throws ParameterException when options do not go together, or a value is out of range
  SearchPlan plan() {
    Refusal refusal = new Refusal(spec);
    refusal.unless(maxStates == null || maxStates >= 1, "--max-states");
    refusal.unless(orders == null || orders >= 1, "--sample");
    if (orders == null) {
      refuseIf(seed != null, "wrong.onlySampled");
      return new SearchPlan.Every(
          maxStates == null ? Budget.ofMemory() : Budget.ofStates(maxStates));
    }
    refuseIf(maxStates != null, "wrong.notSampled");
    return new SearchPlan.Sampled(orders, seed == null ? ModeOptions.anySeed() : seed);
  }

  private void refuseIf(boolean isWrong, String key) {
    if (isWrong) {
      throw new ParameterException(spec.commandLine(), Messages.text(key));
    }
  }
}
