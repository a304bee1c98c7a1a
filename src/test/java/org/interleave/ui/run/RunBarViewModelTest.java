package org.interleave.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class RunBarViewModelTest {

  private final LinkedBlockingQueue<Runnable> windowThread = new LinkedBlockingQueue<>();
  private final RunBarViewModel model = new RunBarViewModel(windowThread::add);
  private final List<Timeline> shown = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  @BeforeEach
  void listen() {
    model.setOnTimeline(shown::add);
    model.setOnFailure(failures::add);
  }

  /// Plays the window's thread until the run is over.
  private void awaitEnd() throws InterruptedException {
    while (model.runningProperty().get()) {
      Runnable task = windowThread.poll(10, TimeUnit.SECONDS);
      assertThat(task).as("news of the run").isNotNull();
      if (task != null) {
        task.run();
      }
    }
  }

  @Test
  void runsWhatIsSetAndShowsIt() throws InterruptedException {
    model.threadsProperty().set(4);
    model.iterationsProperty().set(3);
    model.sleepProperty().set("50us");
    model.run();
    assertThat(model.runningProperty().get()).isTrue();
    awaitEnd();

    assertThat(shown.getLast().trace().outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(shown.getLast().trace().threads()).isEqualTo(5);
    assertThat(shown.getLast().focus().orElseThrow().ledger().expected()).isEqualTo(12);
    assertThat(model.progressProperty().get()).isEqualTo(1);
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000 | 10000 | 1ms | 1,000 threads x 10,000 iterations take up to",
        "3 | 2 | 1 | '1' is no duration; write a number and a unit, such as 500us, 1ms or 0s.",
        "3 | 2 | 2s | Sleep is 2 s; choose 0 s to 1 s.",
        "0 | 2 | 1ms | Threads is 0; choose 1 to 1000.",
        "3 | 10001 | 1ms | Iterations is 10001; choose 1 to 10000.",
      })
  void refusesWhatCannotBeRunInAWholeSentence(
      int threads, int iterations, String sleep, String refusal) {
    model.threadsProperty().set(threads);
    model.iterationsProperty().set(iterations);
    model.sleepProperty().set(sleep);
    model.run();

    assertThat(model.refusalProperty().get()).startsWith(refusal).endsWith(".");
    assertThat(model.runningProperty().get()).isFalse();

    model.threadsProperty().set(3);
    model.iterationsProperty().set(2);
    model.sleepProperty().set("1ms");
    assertThat(model.refusalProperty().get()).isEmpty();
  }

  @Test
  void whileARunIsOnThereIsNoSecondAndTheLockStays() throws InterruptedException {
    model.sleepProperty().set("20ms");
    model.run();
    model.run();
    model.toggleLock();
    assertThat(model.lockProperty().get()).isFalse();
    awaitEnd();

    assertThat(shown.stream().filter(run -> run.trace().outcome() != Outcome.RUNNING)).hasSize(1);
  }

  @Test
  void aCancelledRunEndsSoonAndShowsWhatHappened() throws InterruptedException {
    model.iterationsProperty().set(1000);
    model.sleepProperty().set("1s");
    model.run();
    model.cancel();
    awaitEnd();

    assertThat(shown.getLast().trace().outcome()).isEqualTo(Outcome.CANCELLED);
    assertThat(failures).isEmpty();
  }

  @Test
  void aLongRunGrowsOnScreen() throws InterruptedException {
    model.threadsProperty().set(2);
    model.iterationsProperty().set(8);
    model.sleepProperty().set("100ms");
    model.run();
    awaitEnd();

    assertThat(shown.getFirst().trace().outcome()).isEqualTo(Outcome.RUNNING);
    assertThat(shown.getFirst().end()).isLessThan(shown.getLast().end());
  }

  @Test
  void cancellingWithoutARunDoesNothing() {
    model.cancel();

    assertThat(model.runningProperty().get()).isFalse();
  }
}
