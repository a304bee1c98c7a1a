package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.interleave.analysis.TraceCheck;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Programs put together at random, the same each time. They may get stuck, raise, or end; whatever
/// they do, the record of it is exact, and nothing waits for ever.
@Timeout(120)
class RandomProgramsTest {

  private static final String OBJECTS =
      """
      lock = Lock()
      again = RLock()
      permits = Semaphore(2)
      bounded = BoundedSemaphore(2)
      event = Event()
      condition = Condition()
      shared = Condition(lock)
      barrier = Barrier(2)
      items = queue.Queue(2)
      numbers = []
      val = 0
      """;

  private static final List<String> STEPS =
      List.of(
          "val += 1",
          "val = val * 2",
          "numbers.append(val)",
          "numbers.pop()",
          "print(val, len(numbers))",
          "time.sleep(0)",
          "time.sleep(0.0001)",
          "lock.acquire()",
          "lock.acquire(timeout=0.001)",
          "lock.release()",
          "print(lock.acquire(False), lock.locked())",
          "again.acquire()",
          "again.release()",
          "permits.acquire()",
          "permits.acquire(timeout=0.001)",
          "permits.release(2)",
          "bounded.acquire(False)",
          "bounded.release()",
          "event.set()",
          "event.clear()",
          "print(event.is_set(), event.wait(0.001))",
          "condition.notify()",
          "shared.wait(0.001)",
          "shared.notify_all()",
          "barrier.wait(0.01)",
          "barrier.wait()",
          "barrier.reset()",
          "barrier.abort()",
          "print(barrier.n_waiting, barrier.broken)",
          "items.put(val, timeout=0.001)",
          "items.put(val)",
          "print(items.get(timeout=0.001))",
          "print(items.get())",
          "print(items.qsize(), items.empty(), items.full())",
          "items.task_done()");

  private static final List<String> BLOCKS =
      List.of(
          "with lock:",
          "with again:",
          "with permits:",
          "with condition:",
          "with shared:",
          "for _ in range(3):");

  private static String program(long seed) {
    Random random = new Random(seed);
    String bodies =
        IntStream.range(0, 3)
            .mapToObj(
                number ->
                    "def work%d():\n    global val\n".formatted(number) + body(random, "    ", 6))
            .collect(Collectors.joining());
    String threads =
        IntStream.range(0, 2 + random.nextInt(4))
            .mapToObj(
                number ->
                    "Thread(target=work%d, daemon=%s)"
                        .formatted(random.nextInt(3), random.nextInt(5) == 0 ? "True" : "None"))
            .collect(Collectors.joining(", ", "threads = [", "]\n"));
    return OBJECTS
        + bodies
        + threads
        + "for t in threads:\n    t.start()\n"
        + "for t in threads:\n    t.join(0.02)\nprint(val)\n";
  }

  private static String body(Random random, String indent, int most) {
    StringBuilder body = new StringBuilder();
    for (int step = 1 + random.nextInt(most); step > 0; step--) {
      switch (indent.length() < 12 ? random.nextInt(4) : 3) {
        case 0 ->
            body.append(indent)
                .append(BLOCKS.get(random.nextInt(BLOCKS.size())))
                .append('\n')
                .append(body(random, indent + "    ", 3));
        case 1 ->
            body.append(indent)
                .append("try:\n")
                .append(body(random, indent + "    ", 3))
                .append(indent)
                .append("except Exception as e:\n")
                .append(indent)
                .append("    print(e)\n");
        default -> body.append(indent).append(STEPS.get(random.nextInt(STEPS.size()))).append('\n');
      }
    }
    return body.toString();
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyRunIsRecordedExactly(long seed) throws InterruptedException {
    ThreadKind kind = seed % 2 == 0 ? ThreadKind.PLATFORM : ThreadKind.VIRTUAL;
    LiveRun run = LiveRunner.start(Python.info(program(seed), seed % 5 != 0, kind));
    if (!run.awaitEnd(Duration.ofSeconds(20))) {
      run.cancel();
    }
    Trace trace = run.await();

    assertThat(TraceCheck.problems(trace)).as(program(seed)).isEmpty();
    assertThat(trace.outcome()).isIn(Outcome.FINISHED, Outcome.STUCK);
  }
}
