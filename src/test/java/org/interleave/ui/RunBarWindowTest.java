package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.interleave.analysis.TraceCheck;
import org.interleave.scenario.Settings;
import org.interleave.scenario.StepLimit;
import org.interleave.scenario.ThreadKind;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunSettings;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunBarWindowTest extends OpenWindow {

  private static final Pattern RUN_THREAD = Pattern.compile("MainThread|Thread-\\d+|run-watcher");

  @Test
  void whatIsTypedIsRun() {
    type("threads", "5");
    type("iterations", "4");
    type("sleep", "200 us");
    click("#run");

    Trace trace = awaitRun();
    assertThat(trace.info().settings())
        .isEqualTo(new Settings(5, 4, Duration.ofNanos(200_000), false, ThreadKind.PLATFORM));
    assertThat(trace.outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(text("run")).isEqualTo("Run");
  }

  @Test
  void nonsenseForANumberFallsBackToTheLastOne() {
    type("threads", "7");
    for (String nonsense : List.of("abc", "-3", "", "x5")) {
      type("threads", nonsense);
      push(KeyCode.TAB);
      assertThat(typed("threads")).isEqualTo("7");
      assertThat(model().runBar().threadsProperty().get()).isEqualTo(7);
    }
    type("iterations", "many");
    click("#run");

    RunSettings run = awaitRun().info().settings();
    assertThat(run.parameters()).containsEntry("NUM_THREADS", 7L).containsEntry("COUNT", 2L);
    assertThat(typed("iterations")).isEqualTo("2");
  }

  @Test
  void aNumberBeyondTheLimitsBecomesTheNearestOneWithin() {
    type("threads", "99999999999");
    type("iterations", "0");
    click("#timeline");

    assertThat(typed("threads")).isEqualTo("1000");
    assertThat(model().runBar().threadsProperty().get()).isEqualTo(1000);
    assertThat(typed("iterations")).isEqualTo("1");
    assertThat(model().runBar().iterationsProperty().get()).isEqualTo(1);
  }

  @Test
  void zerosInFrontAndSpacesAroundANumberDoNoHarm() {
    type("threads", " 007 ");
    click("#run");

    assertThat(awaitRun().info().settings().parameters()).containsEntry("NUM_THREADS", 7L);
    assertThat(typed("threads")).isEqualTo("7");
  }

  @Test
  void nonsenseForTheSleepIsRefusedInASentence() {
    for (String nonsense : List.of("abc", "", "5", "-1 ms", "1 min", "9999999999 s")) {
      type("sleep", nonsense);
      assertThat(text("refusal"))
          .isEqualTo(
              "'%s' is no duration; write a number and a unit, such as 500us, 1ms or 0s."
                  .formatted(nonsense));
    }
    type("sleep", "2 s");
    assertThat(text("refusal")).isEqualTo("Sleep is 2 s; choose 0 s to 1 s.");
    assertThat(isSeen("refusal")).isTrue();
    assertThat(find("run").isDisabled()).isTrue();
    click("#timeline");
    push(KeyCode.R);
    assertThat(model().runBar().runningProperty().get()).isFalse();

    type("sleep", "0s");
    assertThat(isSeen("refusal")).isFalse();
    assertThat(find("run").isDisabled()).isFalse();
  }

  @Test
  void theSleepSurvivesEscapeAndLosingTheFocus() {
    type("sleep", "3 ms");
    push(KeyCode.ESCAPE);
    click("#timeline");
    click("#sleep .text-field");
    push(KeyCode.TAB);

    assertThat(typed("sleep")).isEqualTo("3 ms");
    assertThat(model().runBar().sleepProperty().get()).isEqualTo("3 ms");
  }

  @Test
  void aSleepCanBeChosenFromTheList() {
    click("#sleep .arrow-button");
    click("100 µs");

    assertThat(typed("sleep")).isEqualTo("100 µs");
    assertThat(model().runBar().sleepProperty().get()).isEqualTo("100 µs");
  }

  @Test
  void theArrowsOfTheFieldsCountUpAndDown() {
    click("#threads .increment-arrow-button");
    click("#iterations .decrement-arrow-button");

    assertThat(model().runBar().threadsProperty().get()).isEqualTo(4);
    assertThat(model().runBar().iterationsProperty().get()).isEqualTo(1);
  }

  @Test
  void moreStepsThanCanBeRecordedAreRefused() {
    type("threads", "1000");
    type("iterations", "10000");

    Settings settings =
        new Settings(1000, 10_000, Duration.ofMillis(1), false, ThreadKind.PLATFORM);
    assertThat(text("refusal")).isEqualTo(StepLimit.refusal(settings).orElseThrow());
    assertThat(isSeen("refusal")).isTrue();
    assertThat(find("run").isDisabled()).isTrue();

    type("iterations", "10");
    assertThat(isSeen("refusal")).isFalse();
    assertThat(find("run").isDisabled()).isFalse();
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
    assertThat(awaitRun().info().settings().threadKind()).isEqualTo(ThreadKind.VIRTUAL);

    click("#platform");
    assertThat(model().runBar().threadKindProperty().get()).isEqualTo(ThreadKind.PLATFORM);
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
    type("threads", "50");
    type("iterations", "100");
    type("sleep", "200 ms");
    click("#run");

    await(() -> sizes.stream().distinct().count() > 2);
    assertThat(isSeen("progress") && isSeen("cancel")).isTrue();
    assertThat(lookup("Run").tryQuery().filter(OpenWindow::isSeen)).isEmpty();
    assertThat(find("progress", ProgressBar.class).getProgress()).isBetween(0.001, 0.9);
    assertThat(sizes).isSorted();
    assertThat(find("threads").isDisabled() && find("lock").isDisabled()).isTrue();

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
    type("iterations", "1");
    type("sleep", "0 s");
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
    type("sleep", "1 s");
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
