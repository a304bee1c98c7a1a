package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.interleave.analysis.TraceCheck;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a thread waits for, or computes without end, a cancel reaches it: [LiveRun#await]
/// returns when no thread is left.
@Timeout(60)
class CancelWaitsTest {

  /// Each waits while the main thread, which could help it, sleeps.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lock.acquire()",
        "lock.acquire(timeout=100)",
        "Semaphore(0).acquire()",
        "Event().wait()",
        "Event().wait(100)",
        "condition.acquire(); condition.wait()",
        "condition.acquire(); condition.wait(100)",
        "Barrier(2).wait()",
        "queue.Queue().get()",
        "queue.Queue().get(timeout=100)",
        "full.put(2)",
        "full.join()",
        "main.join()",
        "main.join(100)",
        "time.sleep(100)",
        "spin()",
      })
  void aCancelReachesWhoWaits(String wait) {
    String listing =
        """
        lock = Lock()
        lock.acquire()
        condition = Condition()
        full = queue.Queue(1)
        full.put(1)
        main = current_thread()
        def spin():
            while True:
                pass
        def work():
            print('waits')
            %s
        Thread(target=work).start()
        time.sleep(100)
        """
            .formatted(wait);
    for (ThreadKind kind : ThreadKind.values()) {
      LiveRun run = LiveRunner.start(Python.info(listing, true, kind));
      while (run.soFar().output().isEmpty()) {
        Thread.onSpinWait();
      }
      run.cancel();
      Trace trace = run.await();

      assertThat(trace.outcome()).isEqualTo(Outcome.CANCELLED);
      assertThat(TraceCheck.problems(trace)).isEmpty();
    }
  }
}
