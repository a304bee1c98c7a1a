package org.interleave.explore;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interleave.machine.Machine;
import org.interleave.schedule.RandomScheduler;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// No run ends as no order does.
class ExplorerAgainstRunsTest {

  private static final int RUNS = 100;

  static final List<Integer> SEEDS = IntStream.range(1_000, 1_100).boxed().toList();

  @ParameterizedTest
  @FieldSource("SEEDS")
  void everyRunEndsAsSomeOrder(int seed) {
    RunInfo info = RandomListing.info(seed);
    Set<Ending> found =
        Explorer.explore(info, Budget.ofMemory(), Progress.NONE).endings().stream()
            .map(Reached::ending)
            .collect(Collectors.toSet());
    for (int run = 0; run < RUNS; run++) {
      Ending ending = ending(info, run);
      assertTrue(found.contains(ending), () -> ending + " is not in " + found + info.listing());
    }
  }

  private static Ending ending(RunInfo info, int seed) {
    RandomScheduler scheduler = new RandomScheduler(seed);
    StepNotes notes = new StepNotes();
    Machine machine = new Machine(info, Limits.STANDARD, notes);
    while (machine.outcome() == Outcome.RUNNING) {
      machine.step(scheduler.next(machine));
    }
    return Ending.of(machine, info.program(), notes.printed());
  }
}
