package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.interleave.scenario.ThreadKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What Python can do and Interleave cannot ends the whole run: CPython would not have failed, so
/// that nothing in the listing may handle it.
@Timeout(60)
class RefusalTest {

  private static final String LARGE =
      " is more than a 64-bit integer can hold, and Interleave has no larger ones. Use smaller"
          + " numbers, or floats.";

  /// Functions that would get over any exception in the line `x = 2 ** n`.
  private static Stream<String> functions() {
    List<String> attempts =
        List.of(
            """
            try:
                x = 2 ** n
            except Exception:
                print('handled')
            """,
            """
            try:
                x = 2 ** n
            except (ArithmeticError, MemoryError):
                print('handled')
            """,
            """
            try:
                x = 2 ** n
            except:
                print('handled')
            """,
            """
            try:
                x = 2 ** n
            finally:
                return 'cleaned up'
            """,
            """
            while True:
                try:
                    x = 2 ** n
                finally:
                    break
            """,
            """
            with lock:
                x = 2 ** n
            """);
    return attempts.stream().map(it -> "def work(n):\n" + it.indent(4));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void noHandlerOfAWorkerSeesIt(String function) {
    for (ThreadKind kind : ThreadKind.values()) {
      assertRefused(
          "lock = Lock()\n"
              + function
              + """
              t = Thread(target=work, args=(100,))
              t.start()
              t.join()
              Event().wait()
              """,
          kind,
          "2 ** 100" + LARGE);
    }
  }

  @ParameterizedTest
  @MethodSource("functions")
  void noHandlerOfTheMainThreadSeesIt(String function) {
    for (ThreadKind kind : ThreadKind.values()) {
      assertRefused(
          """
          lock = Lock()
          def wait():
              time.sleep(1000)
          def wait_for_ever():
              Event().wait()
          def spin():
              while True:
                  pass
          """
              + function
              + """
              Thread(target=wait).start()
              Thread(target=wait_for_ever).start()
              Thread(target=spin, daemon=True).start()
              work(100)
              """,
          kind,
          "2 ** 100" + LARGE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a = [1]; a *= 2 | *= is not supported for lists. Write a = a * n.",
        "a = '%d'; a = a % 1 | Formatting with % is not supported. Use an f-string.",
        "a = 'x' * 99999999 | A value of more than 10000000 items or characters is not supported."
            + " Use a shorter one.",
        "Condition(Semaphore()) | A condition around anything but a Lock or an RLock is not"
            + " supported. Give it one of these, or nothing.",
        "clear([1]) | The attribute 'clear' of list objects is not supported. Leave it out.",
        "rename(Event()) | The attribute 'name' of Event objects is not supported. Leave it out.",
      })
  void whatIsRefusedSaysWhatToDo(String line, String message) {
    String listing =
        """
        def clear(a):
            a.clear()
        def rename(a):
            a.name = 'x'
        try:
            %s
        except Exception:
            print('handled')
        """
            .formatted(line);
    LiveRun run = LiveRunner.start(Python.info(listing, true, ThreadKind.VIRTUAL));

    assertThatExceptionOfType(RunFailedException.class)
        .isThrownBy(run::await)
        .withMessageEndingWith(": " + message)
        .matches(RunFailedException::isForeseen);
  }

  @Test
  void pythonsOwnErrorsAreHandled() {
    String listing =
        """
        for n in range(4):
            try:
                x = 1 // 0 if n == 0 else [1][5] if n == 1 else 'a' + 1 if n == 2 else 10.0 ** 400
            except (ZeroDivisionError, IndexError, TypeError) as e:
                print(e)
            except Exception as e:
                print('other', e)
        """;

    assertThat(Python.run(listing, true, ThreadKind.PLATFORM).output())
        .isEqualTo(
            """
            integer division or modulo by zero
            list index out of range
            can only concatenate str (not "int") to str
            other (34, 'Numerical result out of range')
            """);
  }

  @Test
  void whatADaemonDoesAfterTheEndDoesNotMatter() {
    String listing =
        """
        def work():
            time.sleep(1000)
            x = 2 ** 100
        Thread(target=work, daemon=True).start()
        """;

    assertThat(Python.run(listing, true, ThreadKind.PLATFORM).threads()).isEqualTo(2);
  }

  private static void assertRefused(String listing, ThreadKind kind, String message) {
    List<String> lines = Python.whole(listing).lines().toList();
    int line = 1 + lines.stream().map(String::strip).toList().indexOf("x = 2 ** n");
    LiveRun run = LiveRunner.start(Python.info(listing, true, kind));

    assertThatExceptionOfType(RunFailedException.class)
        .isThrownBy(run::await)
        .withMessage("Line " + line + ": " + message)
        .matches(RunFailedException::isForeseen);
  }
}
