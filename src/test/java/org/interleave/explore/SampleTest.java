package org.interleave.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.interleave.explore.Sample.Share;
import org.interleave.trace.RunInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class SampleTest {

  private static final long SEED = 1;

  /// Every share of an exploration stands in the interval of the sample's, though a lock makes some
  /// orders a lot likelier to be drawn than others.
  @ParameterizedTest
  @CsvSource({"2, 2, false", "3, 2, false", "3, 2, true", "4, 1, false"})
  void theSharesAreThoseOfAllOrders(int threads, int rounds, boolean lock) {
    RunInfo info = Counters.info(threads, rounds, lock);
    Exploration all = Replayed.exploration(info);
    Sample sample = Sample.of(info, 20_000, SEED, Progress.NONE);

    for (Reached reached : all.endings()) {
      double exact = share(reached, all);
      Share share = sample.of(reached.ending());
      // Four times the margin of a normal distribution: missed once in 16 000.
      double margin = 4 * Math.sqrt(exact * (1 - exact) / share.worth()) + 4 / share.worth();
      assertThat(share.part()).as(reached.toString()).isCloseTo(exact, within(margin));
      assertThat(share.part()).isBetween(share.lower(), share.upper());
    }
  }

  private static double share(Reached reached, Exploration all) {
    return reached.orders().orElseThrow().doubleValue() / all.orders().orElseThrow().doubleValue();
  }

  /// Nobody waits, and each takes as many steps in every order.
  @Test
  void withoutALockOrdersAreEquallyLikely() {
    assertThat(Sample.of(Counters.info(3, 4, false), 500, SEED, Progress.NONE).worth())
        .isCloseTo(500, within(1e-6));
  }

  @Test
  void anEndingThatDidNotComeOutMayBeRare() {
    RunInfo info = Counters.info(3, 2, false);
    Sample sample = Sample.of(info, 10, SEED, Progress.NONE);
    Ending rare =
        Replayed.exploration(info).endings().stream()
            .map(Reached::ending)
            .filter(it -> it.outcome().text().equals("val = 6"))
            .findFirst()
            .orElseThrow();

    assertThat(sample.of(rare).count()).isZero();
    assertThat(sample.of(rare).lower()).isCloseTo(0, within(1e-12));
    assertThat(sample.of(rare).upper()).isBetween(0.1, 0.5);
  }

  /// E. B. Wilson's interval of 1 in 10: (0.1 + 0.192 ± 1.96·√(0.009 + 0.0096)) / 1.384.
  @Test
  void theIntervalIsWilsons() {
    Ending ending = Replayed.exploration(Counters.info(1, 1, false)).endings().getFirst().ending();
    Share share = new Share(ending, 1, 0.1, 10, List.of());

    assertThat(share.lower()).isBetween(0.0178, 0.0179);
    assertThat(share.upper()).isBetween(0.4041, 0.4042);
    assertThat(new Share(ending, 10, 1, 10, List.of()).upper()).isCloseTo(1, within(1e-12));
  }

  @Test
  void theSameSeedMakesTheSameSample() {
    RunInfo info = Counters.info(3, 2, false);

    assertThat(Sample.of(info, 200, SEED, Progress.NONE))
        .isEqualTo(Sample.of(info, 200, SEED, Progress.NONE))
        .isNotEqualTo(Sample.of(info, 200, SEED + 1, Progress.NONE));
  }

  @Test
  void whateverIsSampledIsAmongTheEndingsOfAllOrders() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      RunInfo info = Replayed.info(RandomListing.of(random, 2, 2, 3), random.nextBoolean());
      List<Ending> all =
          Replayed.exploration(info).endings().stream().map(Reached::ending).toList();
      Sample sample = Sample.of(info, 100, seed, Progress.NONE);

      assertThat(sample.shares()).extracting(Share::ending).isSubsetOf(all);
      assertThat(sample.shares().stream().mapToLong(Share::count).sum()).isEqualTo(100);
      for (Share share : sample.shares()) {
        assertThat(Replayed.ending(info, Witness.choices(info, share.schedule())))
            .isEqualTo(share.ending());
      }
    }
  }

  @Test
  void aSampleTellsHowFarItHasCome() {
    List<Long> told = new ArrayList<>();
    Sample.of(Counters.info(2, 1, false), 5, SEED, (many, _) -> told.add(many));

    assertThat(told).containsExactlyElementsOf(LongStream.rangeClosed(1, 5).boxed().toList());
  }

  @Test
  void anInterruptCancelsTheSample() {
    RunInfo info = Counters.info(2, 1, false);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Sample.of(info, 5, SEED, Progress.NONE))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
