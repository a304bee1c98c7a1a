package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Subject;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What objects are called in a trace: as in the listing, and each by a name of its own.
@Timeout(60)
class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "val_lock = Lock() | [val_lock]",
        "locks = [Lock() for _ in range(3)] | [locks[0], locks[1], locks[2]]",
        "locks = [RLock(), Lock()] | [locks[0], locks[1]]",
        "locks = (Lock(), Lock()) | [locks[0], locks[1]]",
        "locks = (Lock(), [Lock(), Lock()]) | [locks[0], locks[1][0], locks[1][1]]",
        "pairs = [(Lock(), Event()) for _ in range(2)] | "
            + "[pairs[0][0], pairs[0][1], pairs[1][0], pairs[1][1]]",
        "queues = [queue.Queue() for _ in range(2)] | [queues[0], queues[1]]",
        "a, b = Lock(), Semaphore(2) | [a, b]",
        "a = b = Lock() | [a]",
        "a = Lock(); b = a | [a]",
        "a = Lock(); a = Lock() | [a, a (MainThread)]",
        "a = Lock(); a = Lock(); a = Lock() | [a, a (MainThread), a (MainThread) 2]",
        "print(Lock() is Lock()) | [Lock 1, Lock 2]",
        "print(RLock() is Event()) | [RLock 1, Event 1]",
        "c = Condition() | [c]",
        "c = Condition(Lock()) | [Lock 1, c]",
        "c = [Condition(Lock()) for _ in range(2)] | [Lock 1, c[0], Lock 2, c[1]]",
        "inner = Lock(); c = Condition(inner); d = Condition(inner) | [inner, c, d]",
        "print(Condition(RLock()) is None) | [RLock 1, Condition 1]",
        "items = queue.Queue(3); gate = Barrier(2) | [items, gate]",
      })
  void objectsOfTheMainThread(String line, String names) {
    assertThat(names(line + "\n")).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lock = Lock() | [lock, lock (Thread-2), lock (Ada)]",
        "with Lock(): pass | [Lock 1, Lock 2, Lock 3]",
        "locks = [Lock() for _ in range(1)] | [locks[0], locks[1], locks[2]]",
      })
  void objectsThatEachThreadMakes(String line, String names) {
    assertThat(
            names(
                """
                def work():
                    %s
                for name in [None, None, 'Ada']:
                    t = Thread(target=work, name=name)
                    t.start()
                    t.join()
                """
                    .formatted(line)))
        .isEqualTo(names);
  }

  private static String names(String listing) {
    Trace trace = Python.run(listing, true, ThreadKind.PLATFORM);
    return trace.subjects().stream().map(Subject::name).toList().toString();
  }
}
