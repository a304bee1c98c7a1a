package org.interleave.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interleave.explore.Ending.Kind;
import org.interleave.scenario.Outcome;
import org.interleave.value.RefusalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class ExplorerTest {

  private static final String HEAD =
      """
      from threading import Event, Lock, Thread
      val = 0
      one, other = Lock(), Lock()
      event = Event()
      def add():
          global val
          val += 1
      def divide():
          global val
          val = 1 // val
      def wait():
          while val == 0:
              pass
      def loop():
          while True:
              pass
      def say(word):
          print(word)
      def take(first, second):
          with first:
              with second:
                  pass
      """;

  private static Exploration explore(String body) {
    return Replayed.exploration(Replayed.info(HEAD + body, true));
  }

  /// One line for each ending: kind, outcome, number of orders, switches, schedule.
  private static List<String> lines(Exploration exploration) {
    return exploration.endings().stream()
        .map(
            it ->
                "%s: %s | %s | %d | %s"
                    .formatted(
                        it.ending().kind(),
                        it.ending().outcome().text(),
                        it.orders().map(Object::toString).orElse("not counted"),
                        it.switches(),
                        it.schedule()))
        .toList();
  }

  private static Reached finished(int val, int orders, int switches, List<Integer> schedule) {
    Outcome outcome =
        new Outcome(
            List.of(), false, new TreeMap<>(Map.of("val", Integer.toString(val))), List.of());
    return new Reached(
        new Ending(Kind.FINISHED, outcome),
        Optional.of(BigInteger.valueOf(orders)),
        switches,
        schedule);
  }

  /// 4!/(2!·2!) = 6 orders, and 2 lose nothing. The states are: nobody has read (1), one has (1),
  /// both have (1); one has written before the other has read (1), and then that one has (1), or
  /// after it (1); and the ends with 1 and 2 (2).
  @Test
  void twoIncrementsHaveSixOrders() {
    assertThat(Replayed.exploration(Counters.info(2, 1, false)))
        .isEqualTo(
            new Exploration(
                true,
                false,
                Optional.of(BigInteger.valueOf(6)),
                8,
                4,
                List.of(
                    finished(1, 4, 2, List.of(1, 2, 2, 1)),
                    finished(2, 2, 1, List.of(1, 1, 2, 2)))));
  }

  /// n threads of 2m steps: (2nm)!/(2m!)^n orders, of which (nm)!/(m!)^n lose nothing, because then
  /// each read stands right before its write. With 3 x 2 these are 12!/(4!)³ = 34,650 and 6!/(2!)³
  /// = 90.
  @ParameterizedTest
  @CsvSource({
    "1, 1", "1, 9", "2, 1", "2, 2", "3, 1", "3, 2", "2, 10", "3, 3", "6, 1", "2, 25", "4, 4"
  })
  void theOrdersOfACounterAreCountedExactly(int threads, int iterations) {
    Exploration exploration = Replayed.exploration(Counters.info(threads, iterations, false));
    String most = Integer.toString(threads * iterations);

    assertThat(exploration.orders()).contains(shuffles(threads, 2 * iterations));
    assertThat(exploration.endings())
        .filteredOn(it -> it.ending().outcome().values().containsValue(most))
        .singleElement()
        .satisfies(it -> assertThat(it.orders()).contains(shuffles(threads, iterations)));
  }

  /// In how many orders so many threads take so many steps each.
  private static BigInteger shuffles(int threads, int steps) {
    return IntStream.range(0, threads)
        .mapToObj(it -> factorial(steps))
        .reduce(factorial(threads * steps), BigInteger::divide);
  }

  private static BigInteger factorial(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 1", "2, 2", "2, 3", "2, 4", "3, 1", "3, 2", "4, 1"})
  void eachFinalValueHasAsManyOrdersAndAsFewSwitchesAsWhenAllAreCarriedOut(
      int threads, int iterations) {
    Map<Integer, Counters.Ways> found =
        Replayed.exploration(Counters.info(threads, iterations, false)).endings().stream()
            .collect(
                Collectors.toMap(
                    it -> Integer.parseInt(it.ending().outcome().values().get("val")),
                    it ->
                        new Counters.Ways(
                            it.orders().orElseThrow().intValueExact(), it.switches())));

    assertThat(found).isEqualTo(Counters.ways(threads, iterations));
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "3, 2", "4, 1"})
  void withTheLockEveryOrderLosesNothing(int threads, int iterations) {
    assertThat(Replayed.exploration(Counters.info(threads, iterations, true)).endings())
        .extracting(it -> it.ending().outcome().text())
        .containsExactly("val = " + threads * iterations);
  }

  @Test
  void threadsThatTakeTwoLocksInOppositeOrderCanWaitForEver() {
    Exploration exploration =
        explore(
            """
            threads = [Thread(target=take, args=(one, other)), Thread(target=take, args=(other, one))]
            for t in threads: t.start()
            for t in threads: t.join()
            """);

    assertThat(exploration.canGoOnForEver()).isFalse();
    assertThat(lines(exploration))
        .anyMatch(it -> it.startsWith("FINISHED: "))
        .anyMatch(it -> it.matches("DEADLOCK: deadlock.* \\| 4 \\| 2 \\| \\[1, 2, 2, 1]"))
        .hasSize(2);
  }

  /// The divider reads before, between or after the two steps of the other thread. In the first two
  /// of these 3 orders it reads 0, which ends it.
  @Test
  void anExceptionThatEndsAThreadIsAnEnding() {
    assertThat(
            lines(
                explore(
                    """
                    threads = [Thread(target=add), Thread(target=divide)]
                    for t in threads: t.start()
                    for t in threads: t.join()
                    """)))
        .containsExactly(
            "EXCEPTION: exception ZeroDivisionError, val = 1 | 2 | 1 | [2, 1, 1]",
            "FINISHED: val = 1 | 1 | 1 | [1, 1, 2, 2]");
  }

  @Test
  void aThreadThatAsksAgainAndAgainCanGoOnForEverAndNobodyCanCountTheOrders() {
    Exploration exploration =
        explore(
            """
            threads = [Thread(target=wait), Thread(target=add)]
            for t in threads: t.start()
            for t in threads: t.join()
            """);

    assertThat(exploration.isComplete()).isTrue();
    assertThat(exploration.canGoOnForEver()).isTrue();
    assertThat(exploration.orders()).isEmpty();
    assertThat(lines(exploration))
        .containsExactly("FINISHED: val = 1 | not counted | 1 | [2, 2, 1]");
  }

  @Test
  void aThreadThatGoesOnForEverOnItsOwnIsAnEnding() {
    Exploration exploration = explore("Thread(target=loop).start()\n");

    assertThat(exploration.canGoOnForEver()).isTrue();
    assertThat(lines(exploration)).containsExactly("ENDLESS: val = 0 | 1 | 0 | []");
  }

  /// Of 4!/(2!·2!) = 6 orders of what is done before, in 2 both updates remain, and in 2 either.
  /// Joining is no step, whether it comes to waiting or not.
  @Test
  void aThreadWaitsForTheEndOfAnotherOnlyWhenThatHasNotEnded() {
    assertThat(
            lines(
                explore(
                    """
                    def double():
                        global val
                        val += 2
                        first.join()
                        val *= 10
                    first = Thread(target=add)
                    second = Thread(target=double)
                    first.start()
                    second.start()
                    """)))
        .containsExactly(
            "FINISHED: val = 30 | 2 | 1 | [1, 1, 2, 2, 2, 2]",
            "FINISHED: val = 20 | 2 | 2 | [2, 1, 1, 2, 2, 2]",
            "FINISHED: val = 10 | 2 | 3 | [1, 2, 2, 1, 2, 2]");
  }

  /// Whoever loops is in nobody's way.
  @Test
  void whileAThreadGoesOnForEverOthersComeToTheirEnds() {
    Exploration exploration =
        explore(
            """
            Thread(target=loop).start()
            Thread(target=add).start()
            """);

    assertThat(exploration.canGoOnForEver()).isTrue();
    assertThat(lines(exploration)).containsExactly("ENDLESS: val = 1 | 1 | 0 | [2, 2]");
  }

  @Test
  void aLongComputationIsNotTakenToGoOnForEver() {
    assertThat(
            lines(
                explore(
                    """
                    def count():
                        global val
                        rounds = 0
                        while rounds < 500_000: rounds += 1
                        val = rounds
                    Thread(target=count).start()
                    """)))
        .containsExactly("FINISHED: val = 500000 | 1 | 0 | [1]");
  }

  /// One step of main's and two of the other: 3!/(1!·2!) = 3 orders; in 2 main reads first. In the
  /// third it is alone by then.
  @Test
  void theMainThreadCountsWhenItReadsBetweenStartAndJoin() {
    assertThat(
            lines(
                explore(
                    """
                    t = Thread(target=add)
                    t.start()
                    seen = val
                    t.join()
                    print(seen)
                    """)))
        .containsExactly(
            "FINISHED: val = 1, prints '0' | 2 | 1 | [0, 1, 1]",
            "FINISHED: val = 1, prints '1' | 1 | 0 | [1, 1]");
  }

  @Test
  void whatTheMainThreadDoesWhileItIsAloneIsNoStep() {
    assertThat(
            lines(
                explore(
                    """
                    event.set()
                    event.wait()
                    t = Thread(target=add)
                    t.start()
                    t.join()
                    event.wait()
                    event.clear()
                    event.wait(0.5)
                    val += 1
                    """)))
        .containsExactly("FINISHED: val = 2 | 1 | 0 | [1, 1]");
  }

  @Test
  void ordersOfWhatIsPrintedAreEndings() {
    assertThat(
            lines(
                explore(
                    """
                    for word in ['one', 'two', 'three']:
                        Thread(target=say, args=(word,)).start()
                    """)))
        .containsExactlyInAnyOrder(
            "FINISHED: val = 0, prints 'one', prints 'two', prints 'three' | 1 | 2 | [1, 2, 3]",
            "FINISHED: val = 0, prints 'one', prints 'three', prints 'two' | 1 | 2 | [1, 3, 2]",
            "FINISHED: val = 0, prints 'two', prints 'one', prints 'three' | 1 | 2 | [2, 1, 3]",
            "FINISHED: val = 0, prints 'two', prints 'three', prints 'one' | 1 | 2 | [2, 3, 1]",
            "FINISHED: val = 0, prints 'three', prints 'one', prints 'two' | 1 | 2 | [3, 1, 2]",
            "FINISHED: val = 0, prints 'three', prints 'two', prints 'one' | 1 | 2 | [3, 2, 1]");
  }

  @Test
  void aProgramWithoutThreadsHasOneOrderWithoutSteps() {
    assertThat(lines(explore("add()\nprint(val)\n")))
        .containsExactly("FINISHED: val = 1, prints '1' | 1 | 0 | []");
  }

  @Test
  void whatInterleaveDoesNotDoEndsTheSearch() {
    assertThatThrownBy(
            () ->
                explore(
                    """
                    val = 9223372036854775807
                    Thread(target=add).start()
                    """))
        .isInstanceOf(RefusalException.class)
        .hasMessageStartingWith("Line 7: 9223372036854775807 + 1 is more than ");
  }
}
