package org.interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.interleave.trace.HandMade;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncHistoryTest {

  private final Trace trace =
      HandMade.with(3, true)
          .acquire(1) // row 0, step 0
          .read(1) // row 1
          .block(2) // row 2, step 1
          .block(3) // row 3, step 2
          .write(1) // row 4
          .release(1) // row 5, step 3: the lock is thread 2's, who has yet to wake
          .block(1) // row 6, step 4
          .acquire(2) // row 7, step 5
          .release(2) // row 8, step 6
          .acquire(3) // row 9, step 7
          .release(3) // row 10, step 8
          .acquire(1) // row 11, step 9
          .release(1) // row 12, step 10
          .acquire(3) // row 13, step 11: at once
          .trace();

  private final SyncHistory history = SyncHistory.in(trace).getFirst();

  @ParameterizedTest
  @CsvSource({
    // step, row, holder, queue
    "0, 0, 1, ''",
    "1, 2, 1, 2",
    "2, 3, 1, 2 3",
    "3, 5, -1, 2 3",
    "4, 6, -1, 2 3 1",
    "5, 7, 2, 3 1",
    "6, 8, -1, 3 1",
    "7, 9, 3, 1",
    "8, 10, -1, 1",
    "9, 11, 1, ''",
    "10, 12, -1, ''",
    "11, 13, 3, ''",
  })
  void tellsWhoHoldsAndWhoWaitsAfterEachStep(int step, int row, int holder, String queue) {
    List<Integer> waiting =
        Arrays.stream(queue.split(" "))
            .filter(name -> !name.isEmpty())
            .map(Integer::valueOf)
            .toList();

    assertThat(history.row(step)).isEqualTo(row);
    assertThat(history.holder(step)).isEqualTo(holder);
    assertThat(history.queue().threads(step)).containsExactlyElementsOf(waiting);
    assertThat(history.queue().count(step)).isEqualTo(waiting.size());
  }

  @Test
  void aWaitMovesUpInTheQueueUntilItsTurn() {
    // Thread 3 waits from row 3 (step 2) until row 9 (step 7), thread 1 from row 6 until row 11.
    assertThat(IntStream.range(2, 7).map(step -> history.queue().place(3, step)))
        .containsExactly(2, 2, 2, 1, 1);
    assertThat(IntStream.range(4, 9).map(step -> history.queue().place(6, step)))
        .containsExactly(3, 2, 2, 1, 1);
  }

  @Test
  void findsTheLocksLastStepBeforeARow() {
    assertThat(IntStream.rangeClosed(0, 14).map(history::stepBefore))
        .containsExactly(-1, 0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
  }

  @Test
  void knowsItsNameAndItsNumberOfSteps() {
    assertThat(history.name()).isEqualTo("val_lock");
    assertThat(history.steps()).isEqualTo(12);
  }

  @Test
  void aLockThatNobodyTouchedHasNoHistory() {
    assertThat(SyncHistory.in(HandMade.with(1, false).read(1).write(1).trace())).isEmpty();
  }
}
