package org.interleave.explore;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interleave.compiler.Compilation.Compiled;
import org.interleave.compiler.Compiler;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.RunSettings;

/// Small listings put together at random, of all that threads can do to each other.
final class RandomListing {

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
          "print(val)",
          "threads[0].join()",
          "if val > 0: val = 1 // other");

  private RandomListing() {}

  /// A program of two or three threads, the same each time, with the lock on or off.
  static RunInfo info(int seed) {
    Random random = new Random(seed);
    int threads = 2 + random.nextInt(2);
    String listing = of(random, threads, 1 + random.nextInt(threads), 1 + random.nextInt(2));
    if (random.nextInt(4) == 0) {
      // Then the main thread counts as one of them.
      listing = listing.replace("t.start()\n", "t.start()\nval += 1\n");
    }
    Compiled compiled = (Compiled) Compiler.compile(listing);
    RunSettings settings = new RunSettings(random.nextInt(4) > 0, new RunMode.ByHand(), Map.of());
    return new RunInfo("Random", listing, settings, compiled.program());
  }

  /// A listing of so many threads that carry out so many functions in turn, of at most so many
  /// steps each.
  static String of(Random random, int threads, int functions, int mostSteps) {
    String bodies =
        IntStream.range(0, functions)
            .mapToObj(
                number ->
                    "def work%d():\n    global val, other\n".formatted(number)
                        + body(random, mostSteps))
            .collect(Collectors.joining());
    String targets =
        IntStream.range(0, threads)
            .mapToObj(it -> "Thread(target=work%d)".formatted(it % functions))
            .collect(Collectors.joining(", "));
    return OBJECTS
        + bodies
        + """
        threads = [%s]
        for t in threads: t.start()
        for t in threads: t.join()
        """
            .formatted(targets);
  }

  private static String body(Random random, int mostSteps) {
    return random
        .ints(1 + random.nextInt(mostSteps), 0, STEPS.size())
        .mapToObj(it -> "    " + STEPS.get(it) + "\n")
        .collect(Collectors.joining());
  }
}
