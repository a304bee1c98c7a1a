package org.interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.interleave.analysis.Locals.Local;
import org.interleave.run.Listings;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;

class LocalsTest {

  private static final String LISTING =
      """
      import time
      from threading import Lock, Thread
      lock = Lock()
      total = 0
      def twice(n):
          result = n * 2
          time.sleep(0)
          return result
      def work(start):
          global total
          words = ['a']
          for i in range(2):
              value = twice(start + i)
              words.append(f'{value}')
              total = value
      t = Thread(target=work, args=(5,))
      t.start()
      t.join()
      print(total)
      """;

  private static final Trace TRACE = Listings.runText(LISTING, true);

  /// What Thread-1 holds when it has taken so many steps of its own.
  private static Locals ofWorker(int steps) {
    int moment = TRACE.row(1, steps - 1) + 1;
    return Locals.at(TRACE, moment).stream()
        .filter(it -> it.thread() == 1)
        .findFirst()
        .orElseThrow();
  }

  private static int stepOf(StepKind kind, int number) {
    return IntStream.range(0, TRACE.steps(1))
            .filter(step -> TRACE.kind(TRACE.row(1, step)) == kind)
            .skip(number)
            .findFirst()
            .orElseThrow()
        + 1;
  }

  @Test
  void theInnermostCallsVariablesAreTold() {
    assertThat(ofWorker(stepOf(StepKind.SLEEP, 0)))
        .isEqualTo(new Locals(1, "twice", List.of(new Local("n", "5"), new Local("result", "10"))));
    assertThat(ofWorker(stepOf(StepKind.SLEEP, 1)))
        .isEqualTo(new Locals(1, "twice", List.of(new Local("n", "6"), new Local("result", "12"))));
  }

  @Test
  void theyAreThoseOfTheMoment() {
    assertThat(ofWorker(stepOf(StepKind.WRITE, 0)))
        .isEqualTo(
            new Locals(
                1,
                "work",
                List.of(
                    new Local("start", "5"),
                    new Local("words", "['a', '10']"),
                    new Local("i", "0"),
                    new Local("value", "10"))));
  }

  @Test
  void threadsThatHaveNotBegunHaveNone() {
    assertThat(Locals.at(TRACE, 0).stream().map(Locals::thread)).doesNotContain(1);
  }

  @Test
  void threadsAndLocksAreNoData() {
    assertThat(Locals.at(TRACE, TRACE.size()).stream().filter(it -> it.thread() == 0))
        .allMatch(it -> it.variables().isEmpty());
  }

  @Test
  void everyMomentOfEveryKindOfRunCanBeTold() {
    Listings.all()
        .forEach(
            trace -> {
              for (int moment = 0; moment <= trace.size(); moment++) {
                assertThat(Locals.at(trace, moment).stream().map(Locals::thread))
                    .doesNotHaveDuplicates()
                    .allMatch(thread -> thread < trace.threads());
              }
            });
  }
}
