package org.interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.interleave.run.Listings;
import org.interleave.run.LiveRun;
import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private static final String ENDLESS =
      """
      from time import sleep
      while True:
          sleep(0.001)
      """;

  private final List<String> told = new ArrayList<>();

  @Test
  void aLongRunIsToldToGoOn() {
    LiveRun run = Listings.start(ENDLESS, true);
    Patience patience =
        new Patience(
            Duration.ofMillis(1),
            line -> {
              told.add(line);
              if (told.size() == 3) {
                run.cancel();
              }
            });

    Trace trace = patience.await(run);

    assertThat(trace.outcome()).isEqualTo(Outcome.CANCELLED);
    assertThat(told)
        .hasSize(3)
        .allMatch(
            line ->
                line.matches(
                    "The run goes on: [0-9,]+ steps after 0 s, of 10,000,000 that it may take\\."
                        + " Ctrl\\+C ends it, without a result\\."));
  }

  @Test
  void aShortRunIsNot() {
    LiveRun run = Listings.start("print(1)\n", true);

    assertThat(new Patience(Duration.ofDays(1), told::add).await(run).output()).isEqualTo("1\n");
    assertThat(told).isEmpty();
  }

  @Test
  void anInterruptCancelsTheRun() {
    LiveRun run = Listings.start(ENDLESS, true);
    Thread.currentThread().interrupt();

    Trace trace = new Patience(Duration.ofDays(1), told::add).await(run);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(trace.outcome()).isEqualTo(Outcome.CANCELLED);
  }
}
