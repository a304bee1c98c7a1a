package org.interleave.ui.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;
import org.interleave.run.ScheduledRunner;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Experiment;
import org.interleave.schedule.RandomScheduler;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.RunSettings;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ByHandViewModelTest {

  private static final Experiment TWO =
      Experiment.of(Catalogue.first()).with(Map.of("NUM_THREADS", 2L, "COUNT", 1L));

  private final ByHandViewModel model =
      new ByHandViewModel(ResourceBundle.getBundle("org.interleave.ui.Text"));
  private final List<String> obstacles = new ArrayList<>();
  private @Nullable Timeline shown;
  private int steps;

  @BeforeEach
  void listen() {
    model.setOnTimeline(
        (timeline, taken) -> {
          shown = timeline;
          steps = taken;
        });
    model.setOnObstacle(obstacles::add);
    model.setOnFailure(
        e -> {
          throw new AssertionError(e);
        });
  }

  private Timeline timeline() {
    return Objects.requireNonNull(shown);
  }

  private Trace trace() {
    return timeline().trace();
  }

  private void begin(boolean lock, int... choices) {
    model.begin(RunInfo.of(TWO, lock, new RunMode.ByHand()));
    IntStream.of(choices).forEach(model::choose);
  }

  private void begin(String listing, int... choices) {
    Compilation.Compiled compiled = (Compilation.Compiled) Compiler.compile(listing);
    RunSettings settings = new RunSettings(true, new RunMode.ByHand(), Map.of());
    model.begin(new RunInfo("Test", listing, settings, compiled.program()));
    IntStream.of(choices).forEach(model::choose);
  }

  private List<String> choices() {
    return model.choicesProperty().get().stream()
        .map(it -> "%s%s: %s".formatted(it.isPossible() ? "" : "- ", it.name(), it.text()))
        .toList();
  }

  @Test
  void tellsWhatEachThreadCanDoNextAndWhyItCannot() {
    begin(true, 0, 0, 0, 1, 2);
    assertThat(choices())
        .containsExactly(
            "- MainThread: waits until Thread-1 has ended",
            "Thread-1: read val: 0",
            "- Thread-2: waits for val_lock, which Thread-1 holds");
  }

  @Test
  void aSleepingThreadMayBeWokenAndWhenNobodyElseCanGoOnItWakesByItself() {
    begin(false, 0, 0, 1, 1, 1);
    assertThat(choices().get(1)).isEqualTo("Thread-1: write 1 to val, after waking");
    begin(true, 0, 0, 0, 1, 2, 1, 1, 1);
    assertThat(choices().get(1)).isEqualTo("Thread-1: write 1 to val");
  }

  @Test
  void whoCannotGoOnCannotBeChosenAndItIsSaidWhy() {
    begin(true, 0, 0, 0, 1, 2);
    int before = steps;
    IntStream.of(2, 0, 7).forEach(model::choose);
    assertThat(steps).isEqualTo(before);
    model.goTo(1);
    model.choose(2);
    assertThat(obstacles)
        .containsExactly(
            "Thread-2: waits for val_lock, which Thread-1 holds",
            "MainThread: waits until Thread-1 has ended",
            "There is no thread 7.",
            "Thread-2 cannot be chosen: it has not been started yet.");
  }

  @Test
  void aThreadThatHasEndedSaysSo() {
    begin(false, 0, 0, 0, 1, 1, 1, 1);
    assertThat(choices())
        .containsExactly(
            "MainThread: join Thread-2", "- Thread-1: has ended", "Thread-2: read val: 1");
  }

  @Test
  void inARunThatIsOverItIsSaidThatItIs() {
    begin(false, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 0, 0, 0, 0);
    model.choose(1);
    assertThat(obstacles)
        .containsExactly("The program has come to its end. Go back, and choose otherwise.");
  }

  /// Two threads take two locks in opposite order; a third one could go on for ever.
  @Test
  void whoCanNeverGoOnIsToldBeforeAllAreStuck() {
    String listing =
        """
        from threading import Thread, Lock
        left = Lock()
        right = Lock()
        val = 0
        def one():
            with left:
                with right:
                    pass
        def other():
            with right:
                with left:
                    pass
        def third():
            global val
            while True:
                val = 1
        for work in [one, other, third]:
            Thread(target=work).start()
        """;
    begin(listing, 0, 0, 0, 1, 2, 1);
    assertThat(model.noteProperty().get()).isEmpty();
    model.choose(2);
    assertThat(model.noteProperty().get())
        .isEqualTo(
            "Thread-1 holds left and waits for right, which Thread-2 holds; Thread-2 holds right"
                + " and waits for left, which Thread-1 holds. Neither can go on.");
    model.goTo(6);
    assertThat(model.noteProperty().get()).isEmpty();
  }

  /// Somebody outside may give a permit back.
  @Test
  void whoWaitsForAPermitThatAnotherMayReleaseIsInNoCircle() {
    String listing =
        """
        from threading import Thread, Semaphore
        permits = Semaphore(2)
        def work():
            permits.acquire()
            permits.acquire()
        def spare():
            permits.release()
        for it in [work, work, spare]:
            Thread(target=it).start()
        """;
    begin(listing, 0, 0, 0, 1, 2, 1, 2);
    assertThat(choices())
        .containsExactly(
            "- MainThread: has ended",
            "- Thread-1: waits for permits, which Thread-1 and Thread-2 hold",
            "- Thread-2: waits for permits, which Thread-1 and Thread-2 hold",
            "Thread-3: give back a permit of permits");
    assertThat(model.noteProperty().get()).isEmpty();
  }

  @Test
  void whatAnotherHasToDoIsSaid() {
    String listing =
        """
        import queue
        from threading import Thread, Event, Barrier, Condition
        gun = Event()
        gate = Barrier(3)
        ready = Condition()
        jobs = queue.Queue(1)
        def at_gate():
            gate.wait()
        def at_gun():
            gun.wait()
        def notified():
            with ready:
                ready.wait()
        def getting():
            jobs.get()
        for it in [at_gate, at_gun, notified, getting]:
            Thread(target=it).start()
        jobs.put(1)
        """;
    begin(listing, 0, 0, 0, 0, 1, 2, 3, 3, 4);
    assertThat(choices())
        .containsExactly(
            "MainThread: put 1 into jobs",
            "- Thread-1: waits until 3 threads are at gate",
            "- Thread-2: waits until a thread sets gun",
            "- Thread-3: waits until a thread notifies ready",
            "- Thread-4: waits until a thread puts an item into jobs");
  }

  @Test
  void theChoicesSayThatTheyDoNotKnowWhatWasChanged() {
    begin(false, 0);
    model.outdatedProperty().set(true);
    assertThat(model.noteProperty().get())
        .isEqualTo(
            "These choices go on with the run that is shown, as it was set up. Run changes begins"
                + " anew.");
    model.outdatedProperty().set(false);
    assertThat(model.noteProperty().get()).isEmpty();
  }

  @Test
  void goesALineOrOnceRound() {
    begin(false, 0, 0);
    model.choose(1, Stride.LINE);
    assertThat(steps).isEqualTo(4);
    model.strideProperty().set(Stride.ROUND);
    model.choose(2);
    assertThat(trace().outcome()).isEqualTo(Outcome.RUNNING);
    assertThat(steps).isEqualTo(8);
    assertThat(choices())
        .containsExactly(
            "MainThread: join Thread-1", "Thread-1: sleep 1 ms", "- Thread-2: has ended");
  }

  @Test
  void theMomentThatIsShownDecidesWhatIsOffered() {
    begin(false, 0, 0, 1, 1);
    model.goTo(2);
    assertThat(choices())
        .containsExactly(
            "MainThread: join Thread-1", "Thread-1: read val: 0", "Thread-2: read val: 0");
    model.goTo(4);
    assertThat(choices()).contains("Thread-1: sleep 1 ms");
  }

  @Test
  void anotherRunEndsIt() {
    begin(false, 0, 0);
    RunInfo info = RunInfo.of(TWO, false, new RunMode.Random(1));
    model.show(new Timeline(ScheduledRunner.run(info, new RandomScheduler(1))));
    assertThat(model.activeProperty().get()).isFalse();
    assertThat(choices()).isEmpty();
    model.choose(1);
    assertThat(model.activeProperty().get()).isFalse();
  }

  @Test
  void aStepIsMovedAsFarAsItCan() {
    begin(false, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 0, 0);
    // Thread-1 starts with row 2, Thread-2 with row 6: its read goes first, and all that follows
    // goes on from there.
    model.move(timeline(), 6, 2);
    assertThat(obstacles).isEmpty();
    assertThat(trace().thread(2)).isEqualTo(2);
    assertThat(steps).isEqualTo(3);
    model.move(timeline(), 2, 0);
    assertThat(obstacles)
        .containsExactly("Thread-2 has not been started by then: it cannot go first.");
  }

  @Test
  void theLockRefusesWhatLostAnUpdate() {
    begin(false, 0, 0, 1, 2, 1, 2, 1, 2, 1, 2, 0, 0, 0, 0, 0);
    assertThat(trace().output()).isEqualTo("-1\n");
    model.retryWithLock(timeline());
    assertThat(trace().outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(trace().output()).isEqualTo("0\n");
  }
}
