package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.interleave.analysis.TraceCheck;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A run that would go on for ever, or become too large, comes to an end.
@Timeout(60)
class LimitsTest {

  private static final Limits SMALL = new Limits(5_000, 1_000_000, 20, 30);
  private static final long CHUNK = 256;

  @ParameterizedTest
  @EnumSource
  void aRunEndsWhenItHasTakenTooManySteps(ThreadKind kind) {
    Trace trace =
        start(
                """
                val = 0
                def work():
                    global val
                    while True:
                        val += 1
                threads = [Thread(target=work) for _ in range(3)]
                for t in threads:
                    t.start()
                for t in threads:
                    t.join()
                """,
                kind)
            .await();

    assertThat(trace.outcome()).isEqualTo(Outcome.LIMIT);
    // Each thread counts its steps by chunks, and may be in the middle of one.
    assertThat((long) trace.size()).isBetween(SMALL.steps(), SMALL.steps() + 3 * CHUNK + 4);
    assertThat(TraceCheck.problems(trace)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while True:\n    pass\n",
        "n = 0\nwhile n >= 0:\n    n = (n + 1) % 7\n",
        "def f():\n    while True:\n        f2()\ndef f2():\n    return 1\nf()\n",
        "def f():\n    while True:\n        pass\nThread(target=f).start()\nf()\n",
      })
  void aRunEndsWhenItComputesForEver(String listing) {
    Trace trace = start(listing, ThreadKind.PLATFORM).await();

    assertThat(trace.outcome()).isEqualTo(Outcome.LIMIT);
    assertThat(TraceCheck.problems(trace)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aThreadTooManyIsRefused(ThreadKind kind) {
    LiveRun most = start("for _ in range(19):\n    Thread().start()\n", kind);

    assertThat(most.await().threads()).isEqualTo(20);
    assertRefused(
        """
        def work():
            for _ in range(10):
                Thread()
        for _ in range(3):
            Thread(target=work).start()
        """,
        kind,
        "A run can make at most 19 threads: make fewer, or see whether a loop never ends.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while True:\n    Lock()\n",
        "while True:\n    Condition()\n",
        "lock = Lock()\nwhile True:\n    Condition(lock)\n",
        "def f():\n    while True:\n        queue.Queue()\nThread(target=f).start()\n",
        "locks = [Lock() for _ in range(31)]\n",
      })
  void anObjectTooManyIsRefused(String listing) {
    assertRefused(
        listing,
        ThreadKind.VIRTUAL,
        "A run can make at most 30 locks, lists and other objects that threads share: make fewer,"
            + " or see whether a loop never ends.");
  }

  @Test
  void theNumbersOfThreadsFitIntoATrace() {
    assertThat(Limits.STANDARD.threads()).isLessThanOrEqualTo(Short.MAX_VALUE);
  }

  private static void assertRefused(String listing, ThreadKind kind, String message) {
    LiveRun run = start(listing, kind);

    assertThatExceptionOfType(RunFailedException.class)
        .isThrownBy(run::await)
        .withMessage(message)
        .matches(RunFailedException::isForeseen);
  }

  private static LiveRun start(String listing, ThreadKind kind) {
    return LiveRunner.start(Python.info(listing, true, kind), SMALL);
  }
}
