package org.interleave.run;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Programs put together at random, the same each time, of all that threads can meet at. They may
/// get stuck, raise, or end.
final class RandomPrograms {

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
      rows = [[], [1]]
      last = []
      val = 0
      def twice(x, y=0):
          return x + x + y
      def note(row, x):
          row.append(x)
          return len(row)
      def keep(x, kept=[]):
          kept.append(x)
          return kept
      """;

  private static final List<String> STEPS =
      List.of(
          "val += 1",
          "val = val * 2",
          "val = twice(val, len(numbers))",
          "mine = [val, val + 1]",
          "mine = [[val], [2]]",
          "numbers.append(val)",
          "numbers += [val, 7]",
          "numbers = [val]",
          "numbers.pop()",
          "numbers[0] = val",
          "print(val, len(numbers))",
          "print(note(rows[0], val))",
          "rows.append([val])",
          "rows.append(numbers)",
          "rows[-1] = [rows[0]]",
          "rows[0] = []",
          "rows[-1].append([val])",
          "rows[-1] += [[val], 3]",
          "rows.append([[val], (val, [2])])",
          "rows[0].append(rows)",
          "rows.append(row)",
          "row.append([val])",
          "row = rows[-1]",
          "row = mine = [[1], numbers]",
          "mine = [row]",
          "rows = [mine, mine[-1]]",
          "last = mine",
          "last.append(7)",
          "mine = last",
          "print(mine is last, mine == last, row is mine)",
          "print(rows[0] is row, row in rows)",
          "print((rows, row), keep(row))",
          "mine = keep(val)",
          "note(keep([val]), [val])",
          "print(max([[val], rows[-1]]) is rows[-1])",
          "pair = (row, [val])",
          "rows.append(pair)",
          "pair[-1].append(8)",
          "items.put(pair, timeout=0.001)",
          "items.put(row, timeout=0.001)",
          "row = items.get(timeout=0.001)",
          "row = items.get(timeout=0.001)[-1]",
          "rows = [numbers, rows[0]]",
          "rows[0].append(val)",
          "row = rows[0]",
          "row = [rows[0]]",
          "row.append(5)",
          "print(rows)",
          "print(rows == [numbers], len(row))",
          "raise ValueError(val)",
          "print(1 // val)",
          "print(time.perf_counter() >= 0)",
          "print(threading.current_thread().name)",
          "time.sleep(0)",
          "time.sleep(0.0001)",
          "time.sleep(0.0003)",
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
          "items.put([val])",
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
          "if val < 3:",
          "for row in [rows[0], numbers]:",
          "for _ in range(3):");

  /// What the threads are given that call the function which changes a list.
  private static final List<String> GIVEN =
      List.of("[], 7", "[rows], []", "rows, [1]", "keep(2), rows[0]", "[[8]], (9, [])");

  private RandomPrograms() {}

  /// Up to five threads that share three functions, and the main one that waits for them, but not
  /// for ever.
  static String listing(long seed) {
    Random random = new Random(seed);
    String bodies =
        IntStream.range(0, 3)
            .mapToObj(
                number ->
                    "def work%d():\n    global val, numbers, rows, last\n    row = []\n    mine = [[0]]\n    pair = (mine, [])\n"
                            .formatted(number)
                        + body(random, "    ", 6))
            .collect(Collectors.joining());
    String threads =
        IntStream.range(0, 2 + random.nextInt(4))
            .mapToObj(number -> thread(random))
            .collect(Collectors.joining(", ", "threads = [", "]\n"));
    return OBJECTS
        + bodies
        + threads
        + "for t in threads:\n    t.start()\n"
        + "for t in threads:\n    t.join(0.02)\n    print(t.is_alive())\nprint(val)\n";
  }

  private static String thread(Random random) {
    String daemon = random.nextInt(5) == 0 ? "True" : "None";
    return random.nextInt(6) == 0
        ? "Thread(target=note, args=(%s), daemon=%s)"
            .formatted(GIVEN.get(random.nextInt(GIVEN.size())), daemon)
        : "Thread(target=work%d, daemon=%s)".formatted(random.nextInt(3), daemon);
  }

  private static String body(Random random, String indent, int most) {
    StringBuilder body = new StringBuilder();
    for (int step = 1 + random.nextInt(most); step > 0; step--) {
      switch (indent.length() < 12 ? random.nextInt(4) : 3) {
        case 0 -> body.append(block(random, indent, BLOCKS.get(random.nextInt(BLOCKS.size()))));
        case 1 ->
            body.append(block(random, indent, "try:"))
                .append(indent)
                .append("except Exception as e:\n")
                .append(indent)
                .append("    print(e)\n");
        default -> body.append(indent).append(STEPS.get(random.nextInt(STEPS.size()))).append('\n');
      }
    }
    return body.toString();
  }

  private static String block(Random random, String indent, String head) {
    return indent + head + "\n" + body(random, indent + "    ", 3);
  }
}
