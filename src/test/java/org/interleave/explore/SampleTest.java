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

  /// Whoever has read writes before another one reads with a probability of 1/2 when there are two
  /// threads, and of 1/3 and then 1/2 when there are three: 1/2 and 1/6 of the orders lose nothing.
  /// Three end with 1 when all read before any writes (2/3 · 1/3), or when one of two that have
  /// read writes, the third reads and writes, and the other of the two is last (2/3 · 2/3 · 1/2 ·
  /// 1/2): 2/9 + 1/9.
  @ParameterizedTest
  @CsvSource({"2, 2, 0.5", "2, 1, 0.5", "3, 3, 0.16666666666666666", "3, 1, 0.3333333333333333"})
  void theIntervalHoldsTheShareThatFollowsFromEqualChances(int threads, int value, double share) {
    Sample sample = Sample.of(Counters.info(threads, 1, false), 40_000, SEED, Progress.NONE);

    assertThat(sample.shares())
        .filteredOn(it -> it.ending().outcome().text().equals("val = " + value))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(share).isBetween(it.lower(), it.upper());
              assertThat(it.part()).isBetween(it.lower(), it.upper());
              assertThat(it.upper() - it.lower()).isLessThan(0.01);
            });
  }

  /// E. B. Wilson's interval of 1 in 10: (0.1 + 0.192 ± 1.96·√(0.009 + 0.0096)) / 1.384.
  @Test
  void theIntervalIsWilsons() {
    Ending ending = Replayed.exploration(Counters.info(1, 1, false)).endings().getFirst().ending();
    Share share = new Share(ending, 1, 10);

    assertThat(share.part()).isEqualTo(0.1);
    assertThat(share.lower()).isBetween(0.0178, 0.0179);
    assertThat(share.upper()).isBetween(0.4041, 0.4042);
    assertThat(new Share(ending, 10, 10).upper()).isCloseTo(1, within(1e-12));
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
    }
  }

  @Test
  void aSampleTellsHowFarItHasCome() {
    List<Long> told = new ArrayList<>();
    Sample.of(Counters.info(2, 1, false), 5, SEED, told::add);

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
