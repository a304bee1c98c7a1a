package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.value.ExceptionValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An exception that nobody handles stands in the line that raised it, whatever is done on its way.
@Timeout(60)
class RaiseTest {

  /// Each function with the line, marked `# here`, that its exception comes from.
  private static final List<String> FUNCTIONS =
      List.of(
          """
          def work():
              with lock:
                  print('in')
                  x = 1 // zero  # here
          """,
          """
          def work():
              global val
              try:
                  val = 1
                  val = val // zero  # here
              finally:
                  val += 1
          """,
          """
          def work():
              with lock:
                  inner()

          def inner():
              with again:
                  x = 3
                  x = x // zero  # here
          """,
          """
          def work():
              try:
                  inner()
              except ValueError:
                  print('never')
              finally:
                  print('always')

          def inner():
              for n in range(3):
                  with lock:
                      x = 1 // (2 - n)  # here
          """,
          """
          def work():
              try:
                  x = 1 // zero
              except ZeroDivisionError as e:
                  with lock:
                      print(e)
                      raise ValueError(e)  # here
          """,
          """
          def work():
              try:
                  x = 1 // zero  # here
              except ZeroDivisionError:
                  val = 2
                  raise
          """,
          """
          def work():
              with lock:
                  lock.release()  # nothing to release behind the block
                  x = 1
          """
              .replace("with lock:", "with lock:  # here"));

  @Test
  void theLineIsThatOfTheInstructionThatRaisedIt() {
    for (String function : FUNCTIONS) {
      String listing =
          "lock = Lock()\nagain = RLock()\nzero = 0\nval = 0\n"
              + function
              + "t = Thread(target=work)\nt.start()\nt.join()\nwork()\n";
      int here =
          Python.whole(listing).lines().map(it -> it.contains("# here")).toList().indexOf(true) + 1;
      for (ThreadKind kind : ThreadKind.values()) {
        Trace trace = Python.run(listing, true, kind);

        assertThat(
                IntStream.range(0, trace.size())
                    .filter(row -> trace.kind(row) == StepKind.RAISE)
                    .map(trace::line))
            .as(listing)
            .containsExactly(here, here);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "work | 1, 2 | TypeError: work() takes 1 positional argument but 2 were given | 7",
        "work |      | TypeError: work() missing 1 required positional argument: 'n' | 7",
        "3    |      | TypeError: 'int' object is not callable | 1",
      })
  void aThreadThatCannotBeginRaisesAtItsBeginning(
      String target, @Nullable String arguments, String message, int line) {
    Trace trace =
        Python.run(
            """
            def work(n):
                print(n)
            t = Thread(target=%s, args=[%s])
            t.start()
            t.join()
            """
                .formatted(target, arguments == null ? "" : arguments),
            true,
            ThreadKind.PLATFORM);

    int row = trace.row(1, 0);
    assertThat(trace.kind(row)).isEqualTo(StepKind.RAISE);
    assertThat(((ExceptionValue) trace.object(row)).line()).isEqualTo(message);
    assertThat(trace.line(row)).isEqualTo(line);
  }
}
