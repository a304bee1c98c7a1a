package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// With the lock off, lock operations do nothing: nobody waits, nothing goes wrong, and nothing of
/// them is recorded. All else is as it was.
@Timeout(60)
class LockSwitchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lock()             | a.acquire(), a.acquire(False), a.acquire(timeout=1), a.locked() | True True True False",
        "RLock()            | a.acquire(), a.release(), a.release() | True None None",
        "Semaphore(0)       | a.acquire(), a.release() | True None",
        "BoundedSemaphore() | a.release(), a.release() | None None",
        "Condition()        | a.acquire(), a.release(), a.wait(0.01), a.notify() | True None False None",
        "Condition(Lock())  | a.release(), a.acquire(), a.wait(0), a.notify_all() | None True False None",
        "Event()            | a.is_set(), a.set(), a.wait(), a.is_set() | False None True True",
        "Barrier(1)         | a.wait(), a.n_waiting | 0 0",
        "queue.Queue(1)     | a.put(7), a.full(), a.get(), a.empty() | None True 7 True",
      })
  void withTheLockOff(String maker, String calls, String printed) {
    Trace trace =
        Python.run("a = %s\nprint(%s)\n".formatted(maker, calls), false, ThreadKind.PLATFORM);

    assertThat(trace.output()).isEqualTo(printed + "\n");
    assertThat(trace.outcome()).isEqualTo(Outcome.FINISHED);
    for (int row = 0; row < trace.size(); row++) {
      assertThat(trace.kind(row)).isNotIn(StepKind.ACQUIRE, StepKind.RELEASE, StepKind.BLOCK);
    }
  }
}
