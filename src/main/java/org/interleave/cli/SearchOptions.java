package org.interleave.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that say how many orders, or states, are to be looked at.
final class SearchOptions {

  /// No machine has more.
  private static final long MOST_MEGABYTES = 1_000_000_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--max-states", paramLabel = "N")
  private @Nullable Long maxStates;

  @Option(names = "--max-megabytes", paramLabel = "N")
  private @Nullable Long maxMegabytes;

  @Option(names = "--sample", paramLabel = "N")
  private @Nullable Long orders;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "explore.seed")
  private @Nullable Long seed;

  /// @throws ParameterException when options do not go together, or a value is out of range
  SearchPlan plan() {
    Refusal refusal = new Refusal(spec);
    refusal.unless(maxStates == null || maxStates >= 1, "--max-states");
    refusal.unless(
        maxMegabytes == null || (maxMegabytes >= 1 && maxMegabytes <= MOST_MEGABYTES),
        "--max-megabytes");
    refusal.unless(orders == null || orders >= 1, "--sample");
    if (orders == null) {
      refuseIf(seed != null, "wrong.onlySampled");
      return new SearchPlan.Every(maxStates, maxMegabytes);
    }
    refuseIf(maxStates != null, "wrong.notSampled", "--max-states");
    refuseIf(maxMegabytes != null, "wrong.notSampled", "--max-megabytes");
    return new SearchPlan.Sampled(orders, seed == null ? ModeOptions.anySeed() : seed);
  }

  private void refuseIf(boolean isWrong, String key, Object... values) {
    if (isWrong) {
      throw new ParameterException(spec.commandLine(), Messages.text(key, values));
    }
  }
}
