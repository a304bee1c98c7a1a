package org.interleave.explore;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interleave.machine.Machine;
import org.interleave.run.ScheduledRunner;
import org.interleave.scenario.Entry.Scenario;
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
public record Expectations(
    List<org.interleave.scenario.Ending> declared,
    Map<String, Long> elsewhere,
    Optional<Outcome> lossless) {
  public Expectations {
    declared = List.copyOf(declared);
    elsewhere = Collections.unmodifiableMap(new LinkedHashMap<>(elsewhere));
  }

  /// Nothing is known of any ending.
  public static final Expectations NONE = new Expectations(List.of(), Map.of(), Optional.empty());

  private static final Comparator<org.interleave.scenario.Ending> MOST_SPECIFIC =
      Comparator.comparingInt(it -> size(it.outcome()));

  /// Carries the program out once, so it may take a moment.
  ///
  /// @param info what is to be run, with its constants as they are to be
  /// @param scenario whose listing it is, with the same constants or others
  /// @throws java.util.concurrent.CancellationException when the thread is interrupted
  /// @throws org.interleave.value.RefusalException when the program asks for what Interleave does
  ///   not do
  public static Expectations of(RunInfo info, Optional<Scenario> scenario) {
    Optional<Outcome> lossless = lossless(info.withLock(false).in(new RunMode.Replay()));
    return scenario
        .map(
            it ->
                isSmall(info, it)
                    ? new Expectations(it.endings().declared(), Map.of(), lossless)
                    : new Expectations(List.of(), it.endings().small(), lossless))
        .orElse(new Expectations(List.of(), Map.of(), lossless));
  }

  /// Whether a listing is a scenario's at the size that its endings are declared for.
  private static boolean isSmall(RunInfo info, Scenario scenario) {
    Experiment small = Experiment.of(scenario).with(Map.copyOf(scenario.endings().small()));
    return info.listing().equals(small.listing());
  }

  private static Optional<Outcome> lossless(RunInfo info) {
    return LowestCount.choices(info).map(_ -> oneAfterTheOther(info));
  }

  private static Outcome oneAfterTheOther(RunInfo info) {
    return Ending.of(ScheduledRunner.run(info, Expectations::first)).outcome();
  }

  /// Who sleeps goes on as well, before anybody comes in between.
  private static int first(Machine machine) {
    return IntStream.range(0, machine.threads())
        .filter(machine::canMove)
        .findFirst()
        .orElse(Scheduler.NOBODY);
  }

  /// What to think of an ending that has been found with the lock switch in a position. Of those
  /// declared that fit, the one counts that says the most.
  public Verdict of(Ending found, boolean lock) {
    if (found.kind() == Ending.Kind.ENDLESS) {
      return Verdict.NONE;
    }
    return declared.stream()
        .filter(it -> it.outcome().includes(found.outcome()))
        .max(MOST_SPECIFIC)
        .map(it -> Verdict.ofFound(it.expectation(lock)))
        .or(() -> lossless.map(_ -> isLossless(found) ? Verdict.EXPECTED : Verdict.SURPRISING))
        .orElse(Verdict.NONE);
  }

  /// Whether threads that only count have come to their end and lost nothing.
  public boolean isLossless(Ending found) {
    return found.kind() == Ending.Kind.FINISHED
        && lossless.filter(it -> it.values().equals(found.outcome().values())).isPresent();
  }

  /// What has been declared and is none of the endings that were found. Of variables that only one
  /// thread knows nothing has been found out.
  public List<Outcome> missing(Collection<Ending> found) {
    Set<String> known = new HashSet<>();
    found.forEach(it -> known.addAll(it.outcome().values().keySet()));
    return declared.stream()
        .map(it -> it.outcome())
        .filter(it -> known.containsAll(it.values().keySet()))
        .filter(it -> found.stream().noneMatch(all -> it.includes(all.outcome())))
        .toList();
  }

  /// At which size the scenario would say what to think of endings, if nobody does at this one.
  public Optional<String> hint() {
    String constants =
        elsewhere.entrySet().stream()
            .map(it -> it.getKey() + " = " + it.getValue())
            .collect(Collectors.joining(", "));
    return constants.isEmpty() || lossless.isPresent()
        ? Optional.empty()
        : Optional.of(Messages.text("expectations.elsewhere", constants));
  }

  private static int size(Outcome outcome) {
    return outcome.exceptions().size() + outcome.values().size() + outcome.printed().size();
  }
}
