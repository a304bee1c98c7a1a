package org.interleave.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interleave.paint.TinyScenes.column;
import static org.interleave.paint.TinyScenes.locked;
import static org.interleave.paint.TinyScenes.scene;
import static org.interleave.paint.TinyScenes.started;

import java.util.List;
import org.interleave.paint.TextSurface.Call;
import org.interleave.timeline.Lanes;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;

/// See [TinyScenes] for where steps stand.
class WaitPaintingTest {

  @Test
  void aWaitTellsItsPlaceInTheQueue() {
    // Thread-2 waits from row 4 until it acquires the lock in row 10.
    TextSurface surface = TextSurface.ground(locked(20));

    assertThat(surface.calls("hatch", "waitingHatch").map(call -> call.box().x()))
        .containsExactly(column(4));
    assertThat(surface.texts()).contains("waits for val_lock · 1st in line");
  }

  @Test
  void theLockLaneTellsTheHolderTheNotchesAndTheQueue() {
    Scene scene = locked(20);
    double top = scene.lanes().objectTop(0);
    TextSurface surface = TextSurface.ground(scene);
    List<Call> inLane = surface.calls(call -> call.box().y() > top).toList();

    assertThat(
            inLane.stream()
                .filter(call -> call.what().equals("fill") && call.color().startsWith("thread"))
                .map(call -> call.color() + " from " + (call.box().x() - 105) / 60))
        .as("Thread-1 from its acquire on, in two parts: alone, and while Thread-2 waits")
        .containsExactly("thread1 from 1.0", "thread1 from 4.0", "thread2 from 10.0");
    assertThat(inLane.stream().filter(call -> call.what().equals("text")).map(Call::more))
        .containsExactly("T1", "T1", "T2", "T2");
    assertThat(
            inLane.stream()
                .filter(
                    call ->
                        call.what().equals("fill")
                            && call.color().equals("lane")
                            && call.box().width() < 10)
                .map(call -> call.box().x()))
        .as("notches while somebody waits")
        .isNotEmpty()
        .allMatch(x -> x >= column(4) && x < column(10));
  }

  @Test
  void aLineLeadsFromTheReleaseToTheAcquireItWasHandedTo() {
    // Thread-1 releases in row 9, Thread-2 acquires in row 10.
    assertThat(TextSurface.ground(locked(20)).calls("line", "onWaiting").map(Call::box))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.x()).isEqualTo(column(10) - 2);
              assertThat(line.right()).isEqualTo(column(10.5));
            });
  }

  @Test
  void aCircleIsDrawnAsArrowsFromEachWaitingThreadsLaneToTheNext() {
    Trace stuck =
        started()
            .subject("left", SubjectKind.LOCK)
            .subject("right", SubjectKind.LOCK)
            .step(1, StepKind.ACQUIRE, "left")
            .step(2, StepKind.ACQUIRE, "right")
            .step(1, StepKind.BLOCK, "right")
            .step(2, StepKind.BLOCK, "left")
            .ends(Outcome.STUCK)
            .trace();
    Scene scene = scene(stuck, stuck.size(), Trace.NO_ROW);
    Lanes lanes = scene.lanes();
    List<Call> arrows = TextSurface.marks(scene).calls("line", "lost").toList();

    assertThat(arrows).hasSize(2);
    assertThat(arrows)
        .allSatisfy(
            arrow -> {
              assertThat(arrow.box().x()).isGreaterThanOrEqualTo(lanes.right());
              assertThat(arrow.box().y()).isBetween(lanes.laneTop(1), lanes.laneTop(2));
              assertThat(arrow.box().bottom()).isGreaterThan(lanes.laneTop(2));
            });
    assertThat(TextSurface.marks(scene).calls("text", "lost").map(Call::more))
        .containsExactly("right", "left");
  }

  @Test
  void aSemaphoresLaneHasABarForEachPermitTaken() {
    Trace trace =
        started()
            .subject("gate", SubjectKind.SEMAPHORE, 2L)
            .step(1, StepKind.ACQUIRE, "gate", 1)
            .step(2, StepKind.ACQUIRE, "gate", 0)
            .step(1, StepKind.RELEASE, "gate", 1)
            .trace();
    Scene scene = scene(trace, trace.size(), Trace.NO_ROW);
    double top = scene.lanes().objectTop(0);

    assertThat(
            TextSurface.ground(scene)
                .calls(call -> call.color().startsWith("thread") && call.box().y() >= top)
                .map(Call::color))
        .as("Thread-1 alone, then both")
        .containsExactly("thread1", "thread1", "thread2");
  }
}
