package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.interleave.trace.NoValue;
import org.interleave.trace.Row;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.Trace;
import org.interleave.value.ListValue;
import org.interleave.value.Text;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random programs by hand: whatever a thread offers happens when it is chosen, to every value, and
/// who offers nothing cannot be chosen.
@Timeout(300)
class OffersTest {

  private static final int CHOICES = 30;

  static LongStream seeds() {
    return LongStream.range(0, 120);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsOfferedHappens(long seed) {
    String listing = RandomPrograms.listing(seed);
    RunInfo info = Python.info(listing, seed % 5 != 0, new RunMode.ByHand());
    HandRun run = HandRun.of(info);
    Random random = new Random(seed);
    List<Integer> chosen = new ArrayList<>();
    while (chosen.size() < CHOICES && !run.offers().isEmpty()) {
      List<Offer> offers = run.offers();
      for (Offer offer : offers) {
        assertThat(happens(HandRun.of(info, chosen), offer))
            .as("%s%nafter %s", listing, chosen)
            .isEqualTo(written(offer));
      }
      List<Offer> possible = offers.stream().filter(Offer.Step.class::isInstance).toList();
      int next = possible.get(random.nextInt(possible.size())).thread();
      run.choose(next);
      chosen.add(next);
    }
  }

  /// What comes of it when a thread is chosen, as if it had been offered.
  private static Offer happens(HandRun run, Offer offer) {
    int thread = offer.thread();
    int before = run.steps();
    try {
      run.choose(thread);
    } catch (IllegalArgumentException e) {
      return new Offer.Wait(thread);
    } catch (RunFailedException e) {
      return new Offer.Refused(thread, String.valueOf(e.getMessage()));
    }
    Trace trace = run.trace();
    List<Row> taken = IntStream.range(before, run.steps()).mapToObj(at -> row(trace, at)).toList();
    long wakesAt = offer instanceof Offer.Step step ? step.wakesAt() : -1;
    boolean sleeps = wakesAt >= 0 && !taken.isEmpty();
    return written(new Offer.Step(thread, taken, sleeps ? taken.getFirst().begin() : wakesAt));
  }

  private static Row row(Trace trace, int row) {
    return new Row(
        trace.thread(row),
        trace.kind(row),
        trace.subject(row),
        trace.hasValue(row) ? trace.object(row) : NoValue.NOTHING,
        trace.cause(row),
        trace.line(row),
        trace.begin(row),
        trace.end(row));
  }

  /// The same with its values written down, as a list is like no other one, and without its end, as
  /// nobody knows how long a step will wait.
  private static Offer written(Offer offer) {
    return offer instanceof Offer.Step(int thread, var steps, long wakesAt)
        ? new Offer.Step(thread, steps.stream().map(OffersTest::written).toList(), wakesAt)
        : offer;
  }

  private static Row written(Row it) {
    String value =
        switch (it.value()) {
          case NoValue _ -> "";
          case List<?> items -> Text.repr(ListValue.of(List.copyOf(items)));
          case Object other -> Text.repr(other);
        };
    return new Row(
        it.thread(), it.kind(), it.subject(), value, it.cause(), it.line(), it.begin(), it.begin());
  }
}
