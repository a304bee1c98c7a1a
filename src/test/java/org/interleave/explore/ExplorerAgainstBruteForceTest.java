package org.interleave.explore;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.interleave.trace.RunInfo;
import org.junit.jupiter.api.Test;

/// What is found with folding, memory and symmetry is what is found without.
class ExplorerAgainstBruteForceTest {

  /// Programs with more runs than that take too long.
  private static final int MOST_RUNS = 2_000;

  private static final int PROGRAMS = 900;

  @Test
  void findsTheSameOrders() {
    long compared = IntStream.range(0, PROGRAMS).parallel().filter(this::isTheSame).count();
    assertTrue(compared >= 200, () -> "compared only " + compared);
  }

  private boolean isTheSame(int seed) {
    RunInfo info = RandomListing.info(seed);
    Optional<Map<Ending, Set<List<Integer>>>> every = BruteForce.orders(info, MOST_RUNS);
    every.ifPresent(orders -> compare(seed, info, orders));
    return every.isPresent();
  }

  private static void compare(int seed, RunInfo info, Map<Ending, Set<List<Integer>>> orders) {
    Exploration found = Explorer.explore(info, Budget.ofMemory(), Progress.NONE);
    String which = "seed " + seed + ", lock " + info.settings().lock() + "\n" + info.listing();
    Map<Ending, String> counted =
        orders.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, it -> "" + it.getValue().size()));
    assertEquals(
        counted,
        found.endings().stream()
            .collect(toMap(Reached::ending, it -> it.orders().orElseThrow().toString())),
        which);
    for (Reached reached : found.endings()) {
      Set<List<Integer>> all = orders.getOrDefault(reached.ending(), Set.of());
      assertTrue(all.contains(reached.schedule()), which);
      assertEquals(
          all.stream().mapToInt(ExplorerAgainstBruteForceTest::switches).min().orElseThrow(),
          reached.switches(),
          which);
      assertEquals(switches(reached.schedule()), reached.switches(), which);
    }
  }

  private static int switches(List<Integer> schedule) {
    return (int)
        IntStream.range(1, schedule.size())
            .filter(it -> !schedule.get(it).equals(schedule.get(it - 1)))
            .count();
  }
}
