package org.interleave.ui.endings;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interleave.explore.LowestCount;
import org.interleave.machine.Machine;
import org.interleave.run.ScheduledRunner;
import org.interleave.scenario.Ending;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Expectation;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.Outcome;
import org.interleave.schedule.Scheduler;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;

/// What to think of endings: what the author of a scenario has declared; and of threads that only
/// count, whether anything is lost.
///
/// @param declared the scenario's endings, when they are about these very constants
/// @param elsewhere the constants that the scenario's endings are declared for, when they are
///   others
/// @param lossless how a program ends whose threads only count, when no update is lost
record Expectations(
    List<Ending> declared, Map<String, Long> elsewhere, Optional<Outcome> lossless) {
  Expectations {
    declared = List.copyOf(declared);
    elsewhere = Collections.unmodifiableMap(new LinkedHashMap<>(elsewhere));
  }

  /// Nothing is known of any ending.
  static final Expectations NONE = new Expectations(List.of(), Map.of(), Optional.empty());

  private static final Comparator<Ending> MOST_SPECIFIC =
      Comparator.comparingInt(it -> size(it.outcome()));

  /// Carries the program out once, so it may take a moment.
  ///
  /// @param scenario where the listing may have come from
  /// @throws java.util.concurrent.CancellationException when the thread is interrupted
  static Expectations of(Experiment experiment, Optional<Scenario> scenario) {
    Optional<Outcome> lossless = lossless(experiment);
    return scenario
        .filter(it -> it.lesson().title().equals(experiment.title()))
        .map(
            it ->
                isSmall(experiment, it)
                    ? new Expectations(it.endings().declared(), Map.of(), lossless)
                    : new Expectations(List.of(), it.endings().small(), lossless))
        .orElse(new Expectations(List.of(), Map.of(), lossless));
  }

  /// Whether a listing is a scenario's at the size that its endings are declared for.
  private static boolean isSmall(Experiment experiment, Scenario scenario) {
    Experiment small = Experiment.of(scenario).with(Map.copyOf(scenario.endings().small()));
    return experiment.listing().equals(small.listing());
  }

  private static Optional<Outcome> lossless(Experiment experiment) {
    RunInfo info = RunInfo.of(experiment, false, new RunMode.Replay());
    return LowestCount.choices(info).map(_ -> oneAfterTheOther(info));
  }

  private static Outcome oneAfterTheOther(RunInfo info) {
    return org.interleave.explore.Ending.of(ScheduledRunner.run(info, Expectations::first))
        .outcome();
  }

  /// Who sleeps goes on as well, before anybody comes in between.
  private static int first(Machine machine) {
    return IntStream.range(0, machine.threads())
        .filter(machine::canMove)
        .findFirst()
        .orElse(Scheduler.NOBODY);
  }

  /// What to think of an ending that has been found; nothing if nothing is known.
  Optional<Expectation> of(Outcome found, boolean lock) {
    Optional<Expectation> said =
        declared.stream()
            .filter(it -> it.outcome().includes(found))
            .max(MOST_SPECIFIC)
            .map(it -> it.expectation(lock));
    return said.or(
        () ->
            lossless.map(it -> isLossless(found) ? Expectation.EXPECTED : Expectation.SURPRISING));
  }

  /// Whether threads that only count have come to their end and lost nothing.
  boolean isLossless(Outcome found) {
    return !found.deadlock()
        && found.exceptions().isEmpty()
        && lossless.filter(it -> it.values().equals(found.values())).isPresent();
  }

  private static int size(Outcome outcome) {
    return outcome.exceptions().size() + outcome.values().size() + outcome.printed().size();
  }
}
