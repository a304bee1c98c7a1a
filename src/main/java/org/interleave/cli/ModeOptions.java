package org.interleave.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.interleave.export.ChoicesFile;
import org.interleave.scenario.ThreadKind;
import org.interleave.schedule.RandomScheduler;
import org.interleave.schedule.RoundRobinScheduler;
import org.interleave.trace.RunMode;
import org.interleave.trace.SwitchInterval;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that say who goes next.
final class ModeOptions {

  /// Seeds that are chosen are below, so that they are easy to type.
  private static final long MOST_CHOSEN_SEEDS = 1_000_000;

  /// CPython's.
  private static final SwitchInterval STANDARD_INTERVAL = SwitchInterval.parse("5ms");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--mode", paramLabel = "live|random|round-robin|replay")
  private Mode mode = Mode.LIVE;

  @Option(names = "--virtual")
  private boolean virtual;

  @Option(names = "--seed", paramLabel = "N")
  private @Nullable Long seed;

  @Option(
      names = "--switch-interval",
      paramLabel = "STEPS|DURATION",
      converter = WithStepsOrUnit.class)
  private @Nullable SwitchInterval interval;

  @Option(names = "--choices", paramLabel = "FILE|TRACE")
  private @Nullable Path choices;

  private enum Mode {
    LIVE,
    RANDOM,
    ROUND_ROBIN,
    REPLAY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final class WithStepsOrUnit implements ITypeConverter<SwitchInterval> {
    @Override
    public SwitchInterval convert(String text) {
      return SwitchInterval.parse(text);
    }
  }

  /// @throws ParameterException when options do not go together
  /// @throws IOException with a sentence for the user, when choices cannot be read
  Conduct conduct() throws IOException {
    onlyWith(Mode.LIVE, virtual, "--virtual");
    onlyWith(Mode.RANDOM, seed != null, "--seed");
    onlyWith(Mode.ROUND_ROBIN, interval != null, "--switch-interval");
    onlyWith(Mode.REPLAY, choices != null, "--choices");
    return switch (mode) {
      case LIVE ->
          new Conduct.Live(new RunMode.Live(virtual ? ThreadKind.VIRTUAL : ThreadKind.PLATFORM));
      case RANDOM -> random(seed == null ? anySeed() : seed);
      case ROUND_ROBIN -> roundRobin(interval == null ? STANDARD_INTERVAL : interval);
      case REPLAY -> replayed();
    };
  }

  private void onlyWith(Mode needed, boolean given, String option) {
    if (given && mode != needed) {
      throw refusal(Messages.text("wrong.onlyWith", option, needed));
    }
  }

  /// One that nobody has chosen.
  static long anySeed() {
    return ThreadLocalRandom.current().nextLong(MOST_CHOSEN_SEEDS);
  }

  private static Conduct random(long seed) {
    return new Conduct.Scheduled(new RunMode.Random(seed), new RandomScheduler(seed));
  }

  private static Conduct roundRobin(SwitchInterval interval) {
    return new Conduct.Scheduled(
        new RunMode.RoundRobin(interval), new RoundRobinScheduler(interval));
  }

  private Conduct replayed() throws IOException {
    if (choices == null) {
      throw refusal(Messages.text("wrong.noChoices"));
    }
    return new Conduct.Replayed(choices, ChoicesFile.read(choices));
  }

  private ParameterException refusal(String line) {
    return new ParameterException(spec.commandLine(), line);
  }

  /// Whether a seed was needed, and none given.
  boolean isSeedChosen() {
    return mode == Mode.RANDOM && seed == null;
  }
}
