package org.interleave.explore;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.interleave.compiler.Compilation.Compiled;
import org.interleave.compiler.Compiler;
import org.interleave.run.ScheduledRunner;
import org.interleave.scenario.Goal;
import org.interleave.scenario.Outcome;
import org.interleave.schedule.RandomScheduler;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.RunSettings;
import org.interleave.trace.Trace;

/// A small program put together at random, the same each time, and a goal that some can reach.
record RandomPuzzle(RunInfo info, Goal goal) {

  static RandomPuzzle of(int seed) {
    Random random = new Random(seed);
    RunSettings settings = new RunSettings(random.nextInt(4) > 0, new RunMode.ByHand(), Map.of());
    String listing = RandomListing.of(random, 2, 2, 2);
    Compiled compiled = (Compiled) Compiler.compile(listing);
    RunInfo info = new RunInfo("Random", listing, settings, compiled.program());
    return new RandomPuzzle(info, goal(random, info));
  }

  /// What one of its runs comes to, or something that none may come to.
  private static Goal goal(Random random, RunInfo info) {
    Trace run = ScheduledRunner.run(info, new RandomScheduler(random.nextLong()));
    boolean isStuck = run.outcome() == org.interleave.trace.Outcome.STUCK;
    return switch (random.nextInt(5)) {
      case 0 -> new Goal.NothingLost();
      case 1 -> ending(List.of(), true, Map.of());
      case 2 -> ending(List.of("ZeroDivisionError"), isStuck, Map.of());
      case 3 -> ending(List.of(), isStuck, Map.of("val", "" + random.nextInt(4)));
      default ->
          ending(
              List.of(),
              isStuck,
              Map.of("val", Ended.value(run, "val"), "other", Ended.value(run, "other")));
    };
  }

  private static Goal ending(
      List<String> exceptions, boolean deadlock, Map<String, String> values) {
    return new Goal.Ending(new Outcome(exceptions, deadlock, new TreeMap<>(values), List.of()));
  }
}
