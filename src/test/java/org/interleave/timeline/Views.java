package org.interleave.timeline;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.run.Listings;
import org.interleave.run.LiveRunner;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Counter;
import org.interleave.trace.HandMade;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Trace;

/// Many views of many runs, the same each time but for what the threads did.
public final class Views {

  private Views() {}

  /// Small runs told by hand, and live ones of up to a few thousand steps.
  public static Stream<Trace> runs() {
    return Stream.concat(counters(), Listings.all());
  }

  /// Runs together with those that they came from: with other choices from the middle on, and with
  /// the lock on.
  public static Stream<Timeline> compared() {
    return Stream.of(new int[] {3, 1}, new int[] {3, 4}, new int[] {30, 5})
        .map(size -> Counters.random(size[0], size[1], 7))
        .flatMap(
            it ->
                Stream.of(
                    Counters.takenOver(it, 0), Counters.takenOver(it, 40), Counters.retried(it)));
  }

  private static Stream<Trace> counters() {
    return Stream.concat(
        Stream.of(
            TinyRuns.race(),
            TinyRuns.lockedRun(),
            TinyRuns.lateClock(),
            TinyRuns.empty(),
            HandMade.with(1, false).start(1).read(1).trace()),
        Stream.of(
            live(1, 1, 0, false),
            live(3, 2, 100_000, false),
            live(5, 40, 0, false),
            live(20, 10, 20_000, false),
            live(4, 5, 20_000, true),
            live(30, 20, 0, true)));
  }

  public static Trace live(int threads, int iterations, long sleepNanos, boolean lock) {
    Counter settings =
        new Counter(threads, iterations, Duration.ofNanos(sleepNanos), lock, ThreadKind.PLATFORM);
    return LiveRunner.start(settings.info()).await();
  }

  /// A run seen in so many random ways.
  public static Stream<Projection> random(Trace trace, long seed, int count) {
    return random(new Timeline(trace), seed, count);
  }

  public static Stream<Projection> random(Timeline timeline, long seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count).mapToObj(_ -> random(timeline, random));
  }

  private static Projection random(Timeline timeline, Random random) {
    double[] shares = {0, 1, random.nextDouble()};
    double length = Math.pow(10, -3 * random.nextDouble());
    double from = random.nextDouble() * (1 - length);
    Lanes lanes =
        new Lanes(
            timeline.plan(),
            300 + random.nextInt(1700),
            200 + random.nextInt(900),
            10 + random.nextInt(17),
            0);
    return new Projection(
        new Axis(timeline, shares[random.nextInt(3)]),
        new Window(from, from + length),
        lanes.scrolled(random.nextInt(500)));
  }
}
