package org.interleave.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.interleave.compiler.Compiler;
import org.interleave.scenario.ThreadKind;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.Trace;
import org.interleave.trace.TraceRows;
import org.interleave.ui.run.ModeViewModel.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class RunBarViewModelTest {

  private final LinkedBlockingQueue<Runnable> windowThread = new LinkedBlockingQueue<>();
  private final RunBarViewModel model =
      new RunBarViewModel(ResourceBundle.getBundle("org.interleave.ui.Text"), windowThread::add);
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

  private void prepare(String listing) {
    model.prepare("a listing", listing, Compiler.compile(listing));
  }

  /// The counter of so many threads and rounds.
  private void prepareCounter(int threads, int rounds, String pause) {
    prepare(
        """
        import time
        from threading import Thread
        NUM_THREADS = %d
        COUNT = %d
        SLEEP = %s
        val = 0
        def increase():
            global val
            for _ in range(COUNT):
                new_val = val + 1
                time.sleep(SLEEP)
                val = new_val
        threads = [Thread(target=increase) for _ in range(NUM_THREADS)]
        for t in threads: t.start()
        for t in threads: t.join()
        """
            .formatted(threads, rounds, pause));
  }

  @Test
  void runsWhatIsSetAndShowsIt() throws InterruptedException {
    prepareCounter(4, 3, "0.00005");
    model.run();
    assertThat(model.runningProperty().get()).isTrue();
    awaitEnd();

    Trace trace = shown.getLast().trace();
    assertThat(trace.outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(trace.threads()).isEqualTo(5);
    assertThat(trace.info().title()).isEqualTo("a listing");
    assertThat(trace.info().settings().parameters())
        .isEqualTo(Map.of("NUM_THREADS", 4L, "COUNT", 3L, "SLEEP", 0.00005));
    assertThat(model.stepsProperty().get()).isEqualTo(trace.size());
    assertThat(failures).isEmpty();
  }

  @Test
  void aListingWithMistakesCannotBeRun() {
    prepare("x = 1\nprint(y)\nprint(z)\n");
    model.run();

    assertThat(model.readableProperty().get()).isFalse();
    assertThat(model.runningProperty().get()).isFalse();

    prepare("x = 1\n");
    assertThat(model.readableProperty().get()).isTrue();
  }

  @Test
  void constantsAreFieldsThatChangeTheListing() {
    List<String> changes = new ArrayList<>();
    model
        .constants()
        .setOnNumber((constant, number) -> changes.add(constant.name() + " = " + number));
    prepareCounter(3, 2, "0.001");

    assertThat(model.constants().fields().stream().map(ConstantViewModel::name))
        .containsExactly("NUM_THREADS", "COUNT", "SLEEP");
    model.constants().fields().get(0).count(1);
    model.constants().fields().get(1).typedProperty().set(" 07 ");
    model.constants().fields().get(2).count(1);
    model.constants().fields().get(2).typedProperty().set("1e-3");
    assertThat(changes).containsExactly("NUM_THREADS = 4", "COUNT = 7", "SLEEP = 0.002");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | abc | NUM_THREADS is 'abc'; type a whole number, such as 3.",
        "0 | 1.5 | NUM_THREADS is '1.5'; type a whole number, such as 3.",
        "1 | 99999999999999999999 | COUNT is '99999999999999999999'; type a whole number, such as 3.",
        "2 | 1 ms | SLEEP is '1 ms'; type a number, such as 0.001.",
        "2 | nan | SLEEP is 'nan'; type a number, such as 0.001.",
      })
  void nonsenseForAConstantIsRefusedInASentence(int constant, String typed, String refusal) {
    prepareCounter(3, 2, "0.001");
    model.constants().fields().get(constant).typedProperty().set(typed);
    model.run();

    assertThat(model.refusalProperty().get()).isEqualTo(refusal);
    assertThat(model.runningProperty().get()).isFalse();

    model.constants().fields().get(constant).typedProperty().set("5");
    assertThat(model.refusalProperty().get()).isEmpty();
  }

  @Test
  void whatIsTypedStaysAsLongAsItMeansWhatTheListingSays() {
    prepareCounter(3, 2, "0.001");
    ConstantViewModel field = model.constants().fields().getFirst();
    field.typedProperty().set("007");
    prepareCounter(7, 2, "0.001");
    assertThat(field.typedProperty().get()).isEqualTo("007");

    prepareCounter(8, 2, "0.001");
    assertThat(field.typedProperty().get()).isEqualTo("8");
    assertThat(model.constants().fields().getFirst()).isSameAs(field);
  }

  @Test
  void whatIsNoNumberStaysUntilItIsPutRight() {
    prepareCounter(3, 2, "0.001");
    model.constants().fields().get(1).typedProperty().set("many");
    prepareCounter(4, 2, "0.001");
    assertThat(model.refusalProperty().get()).startsWith("COUNT is 'many'; type");
    assertThat(model.constants().fields().get(1).typedProperty().get()).isEqualTo("many");

    prepareCounter(4, 3, "0.001");
    assertThat(model.refusalProperty().get()).isEmpty();
    assertThat(model.constants().fields().get(1).typedProperty().get()).isEqualTo("3");
  }

  @Test
  void whatIsChangedAfterARunIsStillToBeRun() throws InterruptedException {
    prepareCounter(3, 2, "0");
    assertThat(model.outdatedProperty().get()).isFalse();
    model.run();
    awaitEnd();
    assertThat(model.outdatedProperty().get()).isFalse();

    assertOutdated(model::toggleLock, true);
    assertOutdated(model::toggleLock, false);
    assertOutdated(() -> model.mode().threadKindProperty().set(ThreadKind.VIRTUAL), true);
    assertOutdated(() -> model.mode().threadKindProperty().set(ThreadKind.PLATFORM), false);
    assertOutdated(() -> model.mode().wayProperty().set(Way.SCHEDULED), true);
    assertOutdated(() -> model.mode().wayProperty().set(Way.LIVE), false);
    assertOutdated(() -> prepareCounter(3, 5, "0"), true);
    assertOutdated(() -> prepare("what = is this"), false);
    assertOutdated(() -> prepareCounter(3, 5, "0"), true);
    model.run();
    awaitEnd();
    assertThat(model.outdatedProperty().get()).isFalse();
  }

  private void assertOutdated(Runnable change, boolean expected) {
    change.run();
    assertThat(model.outdatedProperty().get()).isEqualTo(expected);
  }

  @Test
  void whileARunIsOnThereIsNoSecondAndTheLockStays() throws InterruptedException {
    prepareCounter(3, 2, "0.02");
    model.run();
    model.run();
    model.toggleLock();
    assertThat(model.lockProperty().get()).isFalse();
    awaitEnd();

    assertThat(shown.stream().filter(run -> run.trace().outcome() != Outcome.RUNNING)).hasSize(1);
  }

  @Test
  void aCancelledRunEndsSoonAndShowsWhatHappened() throws InterruptedException {
    prepareCounter(3, 1000, "1.0");
    model.run();
    model.cancel();
    awaitEnd();

    assertThat(shown.getLast().trace().outcome()).isEqualTo(Outcome.CANCELLED);
    assertThat(failures).isEmpty();
  }

  @Test
  void aLongRunGrowsOnScreen() throws InterruptedException {
    prepareCounter(2, 8, "0.1");
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

  @Test
  void anotherListingRunsInPlaceOfTheOneThatIsOn() throws InterruptedException {
    prepareCounter(3, 100, "1");
    model.run();
    prepareCounter(2, 1, "0");
    model.runInstead();
    awaitEnd();

    assertThat(shown.stream().map(it -> it.trace().info().settings().parameters().get("COUNT")))
        .isNotEmpty()
        .containsOnly(1L);
    assertThat(shown.getLast().trace().outcome()).isEqualTo(Outcome.FINISHED);

    model.runInstead();
    awaitEnd();
    assertThat(shown.getLast().trace().outcome()).isEqualTo(Outcome.FINISHED);
  }

  @Test
  void aScheduledRunIsTheSameEachTime() throws InterruptedException {
    prepareCounter(10, 10, "0.001");
    model.mode().wayProperty().set(Way.SCHEDULED);
    model.run();
    awaitEnd();
    model.run();
    awaitEnd();

    assertThat(shown).hasSize(2);
    assertThat(TraceRows.of(shown.getFirst().trace()))
        .isEqualTo(TraceRows.of(shown.getLast().trace()));

    assertOutdated(() -> model.mode().countSeed(1), true);
    assertOutdated(() -> model.mode().countSeed(-1), false);
  }

  @Test
  void aLongScheduledRunIsCancelledLikeALiveOne() throws InterruptedException {
    prepare("x = 0\nwhile True:\n    x = 1 - x\n");
    model.mode().wayProperty().set(Way.SCHEDULED);
    model.run();
    model.cancel();
    awaitEnd();

    assertThat(shown.getLast().trace().outcome()).isEqualTo(Outcome.CANCELLED);
    assertThat(failures).isEmpty();
  }

  @Test
  void nonsenseForASeedCannotBeRun() {
    prepareCounter(3, 2, "0");
    model.mode().wayProperty().set(Way.SCHEDULED);
    model.mode().seedProperty().set("any");
    model.run();

    assertThat(model.refusalProperty().get()).startsWith("The seed is 'any';");
    assertThat(model.runningProperty().get()).isFalse();

    model.mode().wayProperty().set(Way.LIVE);
    assertThat(model.refusalProperty().get()).isEmpty();
  }

  @Test
  void aRunThatIsRefusedAfterAPreviewIsShownAsCancelled() throws InterruptedException {
    prepare(
        """
        import time
        from threading import Thread
        val = 1
        def work():
            global val
            time.sleep(1)
            val = val * 2 ** 62 * 4
        t = Thread(target=work)
        t.start()
        t.join()
        """);
    model.run();
    awaitEnd();

    assertThat(shown.stream().map(it -> it.trace().outcome()).distinct())
        .containsExactly(Outcome.RUNNING, Outcome.CANCELLED);
    assertThat(failures).hasSize(1);
  }

  @Test
  void aReplayLeavesTheChosenWayAndIsNotOutdated() throws InterruptedException {
    prepareCounter(2, 1, "0");
    model.run();
    awaitEnd();
    RunInfo replayed = shown.getLast().trace().info().in(new RunMode.Replay());
    model.takeNote(replayed);
    assertThat(model.mode().wayProperty().get()).isEqualTo(Way.LIVE);
    assertThat(model.outdatedProperty().get()).isFalse();
    model.toggleLock();
    assertThat(model.outdatedProperty().get()).isTrue();
  }
}
