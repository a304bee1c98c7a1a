package org.interleave.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interleave.scenario.DurationText;
import org.interleave.scenario.Experiment;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that say what is to be run.
final class ExperimentOptions {

  private static final int MOST_THREADS = 1000;
  private static final int MOST_ITERATIONS = 10_000;
  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--set", paramLabel = "NAME=VALUE")
  private final List<String> set = new ArrayList<>();

  @Option(names = "--threads", paramLabel = "N")
  private @Nullable Integer threads;

  @Option(names = "--iterations", paramLabel = "N")
  private @Nullable Integer iterations;

  @Option(names = "--sleep", paramLabel = "DURATION", converter = WithUnit.class)
  private @Nullable Duration sleep;

  @Option(names = "--lock", paramLabel = "on|off")
  private @Nullable Lock lock;

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

  /// What is to be run, when these options are applied to a listing that is carried out in a mode.
  ///
  /// @throws ParameterException when they do not suit it, or a value is out of range
  RunInfo applyTo(Experiment experiment, RunMode mode) {
    Map<String, Number> values = new LinkedHashMap<>();
    for (Assignment assignment : assignments()) {
      if (values.put(assignment.name(), number(assignment, experiment)) != null) {
        throw refusal(Messages.text("wrong.twice", assignment.name()));
      }
    }
    return RunInfo.of(
        experiment.with(values), lock == null ? experiment.lock() : lock == Lock.ON, mode);
  }

  private Number number(Assignment assignment, Experiment experiment) {
    try {
      return assignment.number(experiment);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private List<Assignment> assignments() {
    Refusal refusal = new Refusal(spec);
    List<Assignment> all = new ArrayList<>();
    set.forEach(it -> all.add(written(it)));
    if (threads != null) {
      refusal.unless(threads >= 1 && threads <= MOST_THREADS, "--threads");
      all.add(new Assignment("--threads", "NUM_THREADS", threads.toString()));
    }
    if (iterations != null) {
      refusal.unless(iterations >= 1 && iterations <= MOST_ITERATIONS, "--iterations");
      all.add(new Assignment("--iterations", "COUNT", iterations.toString()));
    }
    if (sleep != null) {
      refusal.unless(sleep.compareTo(LONGEST_SLEEP) <= 0, "--sleep");
      all.add(new Assignment("--sleep", "SLEEP", sleep.toNanos() + "ns"));
    }
    return all;
  }

  private Assignment written(String text) {
    int equals = text.indexOf('=');
    if (equals <= 0) {
      throw refusal("--set %s: %s".formatted(text, Messages.text("choose.--set")));
    }
    return new Assignment(
        "--set " + text, text.substring(0, equals).strip(), text.substring(equals + 1));
  }

  private ParameterException refusal(String line) {
    return new ParameterException(spec.commandLine(), line);
  }
}
