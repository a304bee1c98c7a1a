package org.interleave.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.interleave.trace.RunInfo;
import org.interleave.value.RefusalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How a search goes, and where it ends before it is complete.
@Timeout(120)
class SearchTest {

  @Test
  void aSearchThatMayFindOnlySoManyStatesStops() {
    RunInfo info = Counters.info(3, 2, false);
    Exploration exploration = Explorer.explore(info, Budget.ofStates(150), Progress.NONE);
    List<Ending> all = Replayed.exploration(info).endings().stream().map(Reached::ending).toList();

    assertThat(exploration.isComplete()).isFalse();
    assertThat(exploration.orders()).isEmpty();
    assertThat(exploration.states()).isBetween(150L, 155L);
    // Of 12 steps.
    assertThat(exploration.depth()).isBetween(6, 11);
    assertThat(exploration.endings())
        .allSatisfy(
            it -> {
              assertThat(it.orders()).isEmpty();
              assertThat(it.ending()).isIn(all);
            });
  }

  /// So many states that they are left on another core.
  @Test
  void aLargeSearchStopsWhereItMustJustAsWell() {
    RunInfo info = Counters.info(4, 4, false);

    assertThat(Explorer.explore(info, Budget.ofStates(60_000), Progress.NONE).states())
        .isBetween(60_001L, 60_010L);
  }

  @Test
  void whatInterleaveDoesNotDoOnAnotherCoreEndsTheSearch() {
    RunInfo info =
        Replayed.info(
            """
            from threading import Thread
            val = 0
            def grow():
                global val
                for _ in range(4):
                    val += 1
                    if val == 14: val += 9223372036854775807
            threads = [Thread(target=grow) for _ in range(4)]
            for t in threads: t.start()
            for t in threads: t.join()
            """,
            true);

    assertThatThrownBy(() -> Replayed.exploration(info))
        .isInstanceOf(RefusalException.class)
        .hasMessageContaining("9223372036854775807");
  }

  @Test
  void aSearchTellsHowManyStatesItHasFound() {
    List<Long> told = new ArrayList<>();
    Exploration exploration =
        Explorer.explore(
            Counters.info(3, 6, false), Budget.ofMemory(), (many, _) -> told.add(many));

    assertThat(exploration.states()).isGreaterThan(5000);
    assertThat(told)
        .hasSizeGreaterThan(1)
        .isSorted()
        .allMatch(it -> it >= 1 && it <= exploration.states());
  }

  @Test
  void anInterruptCancelsTheSearch() {
    RunInfo info = Counters.info(2, 1, false);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Replayed.exploration(info)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void anInterruptCancelsALargeSearchOnAllCores() throws InterruptedException {
    RunInfo info = Counters.info(4, 4, false);
    Progress interrupt =
        (states, _) -> {
          if (states > 60_000) {
            Thread.currentThread().interrupt();
          }
        };

    assertThatThrownBy(() -> Explorer.explore(info, Budget.ofMemory(), interrupt))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    String name = "search of " + Thread.currentThread().getName();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      // It is the last thing that the other core does to come to its end.
      assertThat(!thread.getName().equals(name) || thread.join(Duration.ofMinutes(1))).isTrue();
    }
  }
}
