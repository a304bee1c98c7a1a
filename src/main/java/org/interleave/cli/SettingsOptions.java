package org.interleave.cli;

import java.time.Duration;
import org.interleave.scenario.DurationText;
import org.interleave.scenario.Settings;
import org.interleave.scenario.StepLimit;
import org.interleave.scenario.ThreadKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that say what to run.
final class SettingsOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--threads", paramLabel = "N")
  private int threads = Settings.FIRST.threads();

  @Option(names = "--iterations", paramLabel = "N")
  private int iterations = Settings.FIRST.iterations();

  @Option(names = "--sleep", paramLabel = "DURATION", converter = WithUnit.class)
  private Duration sleep = Settings.FIRST.sleep();

  @Option(names = "--lock", paramLabel = "on|off")
  private Lock lock = Settings.FIRST.lock() ? Lock.ON : Lock.OFF;

  @Option(names = "--virtual")
  private boolean virtual = Settings.FIRST.threadKind() == ThreadKind.VIRTUAL;

  private enum Lock {
    ON,
    OFF
  }

  private static final class WithUnit implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      return DurationText.parse(text);
    }
  }

  /// @throws ParameterException when a value is out of range, or the run is too large
  Settings settings() {
    Refusal refusal = new Refusal(spec);
    refusal.unless(threads >= 1 && threads <= Settings.MOST_THREADS, "--threads");
    refusal.unless(iterations >= 1 && iterations <= Settings.MOST_ITERATIONS, "--iterations");
    refusal.unless(sleep.compareTo(Settings.LONGEST_SLEEP) <= 0, "--sleep");
    ThreadKind kind = virtual ? ThreadKind.VIRTUAL : ThreadKind.PLATFORM;
    Settings settings = new Settings(threads, iterations, sleep, lock == Lock.ON, kind);
    StepLimit.refusal(settings).ifPresent(this::refuseSize);
    return settings;
  }

  private void refuseSize(String reason) {
    String line = "--threads %d --iterations %d: %s".formatted(threads, iterations, reason);
    throw new ParameterException(spec.commandLine(), line);
  }
}
