package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.interleave.analysis.TraceCheck;
import org.interleave.scenario.ThreadKind;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunMode;
import org.interleave.trace.RunSettings;
import org.interleave.trace.SwitchInterval;
import org.interleave.trace.Trace;
import org.interleave.trace.TraceRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunBarWindowTest extends OpenWindow {

  private static final Pattern RUN_THREAD =
      Pattern.compile("MainThread|Thread-\\d+|run-watcher|scheduled-run");

  @Test
  void whatIsTypedIsRunAndStandsInTheListing() {
    type("constant-NUM_THREADS", "5");
    type("constant-COUNT", "4");
    type("constant-SLEEP", "0.0002");
    click("#run");

    Trace trace = awaitRun();
    assertThat(trace.info().settings())
        .isEqualTo(
            new RunSettings(
                false,
                new RunMode.Live(ThreadKind.PLATFORM),
                Map.of("NUM_THREADS", 5L, "COUNT", 4L, "SLEEP", 0.0002)));
    assertThat(trace.outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(trace.info().listing())
        .contains("NUM_THREADS = 5\n", "COUNT = 4\n", "SLEEP = 0.0002\n");
    assertThat(model().document().changedProperty().get()).isFalse();
    assertThat(text("run")).isEqualTo("Run");
  }

  @Test
  void nonsenseForANumberIsRefusedInASentence() {
    for (String nonsense : List.of("abc", "", "x5", "1.5")) {
      type("constant-COUNT", nonsense);
      assertThat(text("refusal"))
          .isEqualTo("COUNT is '%s'; type a whole number, such as 3.".formatted(nonsense));
    }
    assertThat(isSeen("refusal")).isTrue();
    assertThat(find("run").isDisabled()).isTrue();
    click("#timeline");
    push(KeyCode.R);
    assertThat(model().runBar().runningProperty().get()).isFalse();

    type("constant-COUNT", "1");
    assertThat(isSeen("refusal")).isFalse();
    assertThat(find("run").isDisabled()).isFalse();
  }

  @Test
  void zerosInFrontAndSpacesAroundANumberDoNoHarm() {
    type("constant-NUM_THREADS", " 007 ");
    click("#run");

    assertThat(awaitRun().info().settings().parameters()).containsEntry("NUM_THREADS", 7L);
  }

  @Test
  void theArrowsOfTheFieldsCountUpAndDown() {
    click("#constant-NUM_THREADS .increment-arrow-button");
    click("#constant-COUNT .decrement-arrow-button");
    click("#constant-SLEEP .increment-arrow-button");

    assertThat(typed("constant-NUM_THREADS")).isEqualTo("4");
    assertThat(typed("constant-COUNT")).isEqualTo("1");
    assertThat(typed("constant-SLEEP")).isEqualTo("0.002");
    assertThat(model().document().textProperty().get())
        .contains("NUM_THREADS = 4\n", "COUNT = 1\n", "SLEEP = 0.002\n");
  }

  @Test
  void theLockIsRunAsItsSwitchStands() {
    click("#lock .thumb-area");
    click("#run");

    Trace trace = awaitRun();
    assertThat(trace.info().settings().lock()).isTrue();
    assertThat(TraceCheck.problems(trace)).isEmpty();
    assertThat(text("lost")).isEqualTo("0");

    click("#timeline");
    push(KeyCode.L);
    assertThat(model().runBar().lockProperty().get()).isFalse();
  }

  @Test
  void oneKindOfThreadIsAlwaysChosen() {
    click("#virtual");
    click("#virtual");
    click("#run");
    assertThat(awaitRun().info().settings().isVirtual()).isTrue();

    click("#platform");
    assertThat(model().runBar().mode().threadKindProperty().get()).isEqualTo(ThreadKind.PLATFORM);
  }

  @Test
  void aScheduledRunGoesAsItsSeedSays() {
    Point2D button = find("run").localToScene(0, 0);
    click("#scheduled");
    assertThat(isSeen("platform") || isSeen("interval")).isFalse();
    assertThat(find("run").localToScene(0, 0)).isEqualTo(button);
    assertThat(typed("seed")).isEqualTo("1");

    type("seed", "41");
    click("#seed .increment-arrow-button");
    click("#run");
    Trace first = awaitRun();
    assertThat(first.info().settings().mode()).isEqualTo(new RunMode.Random(42));
    push(KeyCode.R);
    await(() -> timeline().trace() != first);
    assertThat(TraceRows.of(awaitRun())).isEqualTo(TraceRows.of(first));
    assertThat(text("run")).isEqualTo("Run");

    click("#live");
    assertThat(text("run")).isEqualTo("Run changes");
    assertThat(isSeen("seed")).isFalse();
  }

  @Test
  void threadsMayGoInTurn() {
    click("#scheduled");
    click("#inTurn");
    assertThat(isSeen("seed")).isFalse();
    type("interval", "often");
    assertThat(text("refusal"))
        .isEqualTo(
            "The switch interval is 'often'; type a number of up to nine digits with its unit, such as 1 step, 20 steps or"
                + " 5 ms.");
    assertThat(find("run").isDisabled()).isTrue();

    click("#timeline");
    assertThat(typed("interval")).isEqualTo("often");
    type("interval", "2 steps");
    click("#run");
    assertThat(awaitRun().info().settings().mode())
        .isEqualTo(new RunMode.RoundRobin(new SwitchInterval.Steps(2)));
  }

  @Test
  void everyRunBringsANewTimeline() {
    click("#run");
    Trace first = awaitRun();
    push(KeyCode.R);
    await(() -> timeline().trace() != first);

    assertThat(awaitRun().outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(moment()).isEqualTo(timeline().end());
  }

  @Test
  void aLongRunGrowsOnTheScreenUntilItIsCancelled() {
    AtomicInteger runs = new AtomicInteger();
    model().runBar().runningProperty().subscribe(on -> runs.addAndGet(on ? 1 : 0));
    List<Integer> sizes = new CopyOnWriteArrayList<>();
    model().timeline().timelineProperty().subscribe(shown -> note(shown, sizes));
    Set<Thread> before = runThreads();
    type("constant-NUM_THREADS", "50");
    type("constant-COUNT", "100");
    type("constant-SLEEP", "0.2");
    Point2D button = find("run").localToScene(0, 0);
    Point2D timeline = find("timeline").localToScene(0, 0);
    click("#run");

    await(() -> sizes.stream().distinct().count() > 2);
    assertThat(isSeen("progress") && isSeen("cancel")).isTrue();
    assertThat(find("cancel").localToScene(0, 0)).isEqualTo(button);
    assertThat(find("timeline").localToScene(0, 0)).isEqualTo(timeline);
    assertThat(lookup("Run").tryQuery().filter(OpenWindow::isSeen)).isEmpty();
    assertThat(text("stepsTaken")).matches("[\\d,]+");
    assertThat(sizes).isSorted();
    assertThat(find("constant-COUNT").isDisabled() && find("lock").isDisabled()).isTrue();

    push(KeyCode.R);
    push(KeyCode.L);
    assertThat(runs).hasValue(1);
    assertThat(model().runBar().lockProperty().get()).isFalse();

    long begin = System.nanoTime();
    click("#cancel");
    Trace partial = awaitRun();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    assertThat(partial.outcome()).isEqualTo(Outcome.CANCELLED);
    assertThat(partial.size()).isGreaterThanOrEqualTo(sizes.getLast());
    assertThat(isSeen("progress") || isSeen("cancel")).isFalse();
    await(() -> before.containsAll(runThreads()));

    click("#fit");
    type("constant-COUNT", "1");
    type("constant-SLEEP", "0.0");
    click("#run");
    assertThat(awaitRun().outcome()).isEqualTo(Outcome.FINISHED);
  }

  private static void note(@Nullable Timeline shown, List<Integer> sizes) {
    if (shown != null) {
      sizes.add(shown.end());
    }
  }

  @Test
  void escapeCancels() {
    type("constant-SLEEP", "1");
    click("#run");
    await(() -> model().runBar().runningProperty().get());
    push(KeyCode.ESCAPE);

    assertThat(awaitRun().outcome()).isEqualTo(Outcome.CANCELLED);
  }

  static Set<Thread> runThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> RUN_THREAD.matcher(thread.getName()).matches())
        .collect(Collectors.toSet());
  }
}
