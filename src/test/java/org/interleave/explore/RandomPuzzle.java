package org.interleave.explore;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  private static final String OBJECTS =
      """
      import time
      from queue import Queue
      from threading import Condition, Event, Lock, Semaphore, Thread
      val = 0
      other = 0
      lock = Lock()
      seats = Semaphore(1)
      event = Event()
      condition = Condition()
      items = Queue(1)
      order = []
      def never():
          global val, other
          val = other = 0
      """;

  private static final List<String> STEPS =
      List.of(
          "val += 1",
          "val += 1",
          "val = val * 2",
          "val = 5",
          "other = val",
          "val += other",
          "order.append(val)",
          "time.sleep(0.001)",
          "time.sleep(0.002)",
          "lock.acquire()",
          "lock.release()",
          "lock.acquire(timeout=0.001)",
          "with seats: val += 1",
          "event.set()",
          "event.wait()",
          "event.wait(0.001)",
          "with condition: condition.notify()",
          "with condition: condition.wait()",
          "with condition: condition.wait(0.001)",
          "items.put(val)",
          "val = items.get()",
          "if val == 1: other += 1",
          "if val > 0: val = 1 // other");

  static RandomPuzzle of(int seed) {
    Random random = new Random(seed);
    RunSettings settings = new RunSettings(random.nextInt(4) > 0, new RunMode.ByHand(), Map.of());
    String listing = listing(random);
    Compiled compiled = (Compiled) Compiler.compile(listing);
    RunInfo info = new RunInfo("Random", listing, settings, compiled.program());
    return new RandomPuzzle(info, goal(random, info));
  }

  private static String listing(Random random) {
    String bodies =
        IntStream.range(0, 2)
            .mapToObj(
                number -> "def work%d():\n    global val, other\n".formatted(number) + body(random))
            .collect(Collectors.joining());
    return OBJECTS
        + bodies
        + """
        threads = [Thread(target=work0), Thread(target=work1)]
        for t in threads: t.start()
        for t in threads: t.join()
        """;
  }

  private static String body(Random random) {
    return random
        .ints(1 + random.nextInt(2), 0, STEPS.size())
        .mapToObj(it -> "    " + STEPS.get(it) + "\n")
        .collect(Collectors.joining());
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
