package org.interleave.trace;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interleave.code.Program;
import org.interleave.scenario.Counter;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.Settings;
import org.interleave.scenario.ThreadKind;

/// What was run, and how. The same before, during and after the run.
public record RunInfo(String title, String listing, RunSettings settings, Program program) {

  /// An experiment, with the lock switch in this position.
  public static RunInfo of(Experiment experiment, boolean lock, ThreadKind threadKind) {
    return new RunInfo(
        experiment.title(),
        experiment.listing(),
        RunSettings.of(experiment.constants(), lock, threadKind),
        experiment.program());
  }

  /// The counter, in the size that the settings say.
  public static RunInfo counter(Settings settings) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("COUNT", (long) settings.iterations());
    parameters.put("NUM_THREADS", (long) settings.threads());
    parameters.put("SLEEP", settings.sleep().toNanos() / 1e9);
    return new RunInfo(
        Counter.TITLE,
        Counter.listing(settings),
        new RunSettings(settings.lock(), settings.threadKind(), parameters),
        Counter.program(settings));
  }
}
