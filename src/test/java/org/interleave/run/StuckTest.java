package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A run in which nobody can go on is noticed at once: these end by themselves.
@Timeout(60)
class StuckTest {

  private static final String DEADLOCK =
      """
      one = Lock()
      other = Lock()
      both = Barrier(2)
      def work(first, second):
          with first:
              both.wait()
              with second:
                  pass
      threads = [Thread(target=work, args=(one, other)), Thread(target=work, args=(other, one))]
      for t in threads:
          t.start()
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lock = Lock()\nlock.acquire()\nlock.acquire()\n",
        "Semaphore(0).acquire()\n",
        "Event().wait()\n",
        "c = Condition()\nwith c:\n    c.notify()\n    c.wait()\n",
        "Barrier(2).wait()\n",
        "queue.Queue().get()\n",
        "q = queue.Queue(1)\nq.put(1)\nq.put(2)\n",
        "q = queue.Queue()\nq.put(1)\nq.join()\n",
        "lock = Lock()\nlock.acquire()\nt = Thread(target=lock_it)\nt.start()\nt.join()\n",
        "t = Thread(target=lock_it, daemon=True)\nlock.acquire()\nt.start()\nt.join()\n",
        DEADLOCK,
        DEADLOCK + "for t in threads:\n    t.join()\n",
      })
  void nobodyCanGoOn(String listing) {
    String lock = "lock = Lock()\ndef lock_it():\n    lock.acquire()\n";
    for (ThreadKind kind : ThreadKind.values()) {
      Trace trace = Python.run(lock + listing, true, kind);

      assertThat(trace.outcome()).isEqualTo(Outcome.STUCK);
      assertThat(
              trace.kind(trace.row(0, trace.steps(0) - 1)).isWaiting() || listing.equals(DEADLOCK))
          .isTrue();
    }
  }

  @Test
  void aDeadlockOfSomeIsNoticedWhenTheOthersHaveEnded() {
    Trace trace =
        Python.run(DEADLOCK + "time.sleep(0.05)\nprint('ends')\n", true, ThreadKind.PLATFORM);

    assertThat(trace.outcome()).isEqualTo(Outcome.STUCK);
    assertThat(trace.output()).isEqualTo("ends\n");
    assertThat(
            IntStream.of(1, 2)
                .mapToObj(thread -> trace.kind(trace.row(thread, trace.steps(thread) - 1))))
        .containsOnly(StepKind.BLOCK);
  }

  @Test
  void whoWaitsNoLongerThanSomeTimeCanGoOn() {
    Trace trace =
        Python.run(
            DEADLOCK + "time.sleep(0.01)\nprint(one.acquire(timeout=0.05))\n",
            true,
            ThreadKind.PLATFORM);

    assertThat(trace.output()).isEqualTo("False\n");
    assertThat(trace.outcome()).isEqualTo(Outcome.STUCK);
  }

  @Test
  void withTheLockOffNobodyWaitsForALock() {
    Trace trace = Python.run(DEADLOCK, false, ThreadKind.PLATFORM);

    assertThat(trace.outcome()).isEqualTo(Outcome.FINISHED);
  }
}
