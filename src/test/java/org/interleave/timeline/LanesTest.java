package org.interleave.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanesTest {

  /// The room that the timeline has in a window of 1024 x 700, of 1366 x 768, and in full screen.
  private static final List<double[]> SIZES =
      List.of(new double[] {1000, 400}, new double[] {1340, 470}, new double[] {1900, 780});

  /// Objects, texts and curves.
  private static final List<int[]> PLANS =
      List.of(
          new int[] {0, 0, 1},
          new int[] {1, 0, 1},
          new int[] {2, 0, 1},
          new int[] {5, 2, 2},
          new int[] {0, 0, 0},
          new int[] {100, 0, 1});

  static Stream<Lanes> all() {
    return Stream.of(1, 2, 4, 11, 101, 1001)
        .flatMap(
            threads ->
                PLANS.stream().map(plan -> new LanePlan(threads, plan[0], plan[1], plan[2], false)))
        .flatMap(plan -> Stream.of(plan, withOriginal(plan)))
        .flatMap(LanesTest::inAllSizes);
  }

  private static LanePlan withOriginal(LanePlan plan) {
    return new LanePlan(plan.threads(), plan.objects(), plan.texts(), plan.curves(), false, true);
  }

  private static Stream<Lanes> inAllSizes(LanePlan plan) {
    return SIZES.stream()
        .flatMap(
            size -> Stream.of(10, 13, 18, 26).map(em -> new Lanes(plan, size[0], size[1], em, 0)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void lanesFollowEachOther(Lanes lanes) {
    assertThat(lanes.originalTop()).isEqualTo(lanes.rulerHeight());
    assertThat(lanes.partingTop()).isEqualTo(lanes.originalTop() + lanes.originalHeight());
    double bottom = lanes.partingTop() + lanes.partingHeight();
    for (int thread = 0; thread < lanes.threads(); thread++) {
      assertThat(lanes.laneTop(thread)).isGreaterThanOrEqualTo(bottom);
      assertThat(lanes.laneHeight(thread)).isGreaterThanOrEqualTo(3);
      bottom = lanes.laneTop(thread) + lanes.laneHeight(thread);
    }
    bottom = Math.min(bottom, lanes.threadsBottom());
    for (int object = 0; object < lanes.plan().objects(); object++) {
      assertThat(lanes.objectTop(object)).isGreaterThanOrEqualTo(bottom);
      bottom = lanes.objectTop(object) + lanes.objectHeight();
    }
    for (int value = 0; value < lanes.plan().values(); value++) {
      assertThat(lanes.valueTop(value)).isGreaterThanOrEqualTo(bottom);
      bottom = lanes.valueTop(value) + lanes.valueHeight(value);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theLastOfAllLanesCanBeScrolledTo(Lanes lanes) {
    Lanes end = lanes.scrolled(1e9);
    int last = lanes.plan().values() - 1;
    if (last >= 0 && lanes.em() <= 18) {
      assertThat(end.valueTop(last) + end.valueHeight(last)).isLessThanOrEqualTo(lanes.height());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void anOnlyValueLaneHasRoomForItsFourLinesUnlessTheTextIsHuge(Lanes lanes) {
    if (lanes.em() <= 13 && lanes.plan().values() == 1) {
      assertThat(lanes.valueHeight(0)).isGreaterThanOrEqualTo(4 * lanes.em());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theValueAtALanesTopIsThatValue(Lanes lanes) {
    for (int value = 0; value < lanes.plan().values(); value++) {
      if (lanes.valueTop(value) >= lanes.lowerClip() && lanes.valueHeight(value) > 0) {
        assertThat(lanes.valueAt(lanes.valueTop(value))).isEqualTo(value);
      }
    }
    assertThat(lanes.valueAt(0)).isEqualTo(-1);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theThreadAtALanesTopIsThatThread(Lanes first) {
    Lanes last = first.scrolled(1e9);
    for (Lanes lanes : List.of(first, first.scrolled(37), last)) {
      for (int thread = 0; thread < lanes.threads(); thread++) {
        double top = lanes.laneTop(thread);
        if (top >= lanes.threadsTop() && top < lanes.threadsBottom()) {
          assertThat(lanes.threadAt(top)).isEqualTo(thread);
        }
      }
      assertThat(lanes.threadAt(lanes.threadsTop() - 1)).isEqualTo(-1);
      assertThat(lanes.threadAt(lanes.threadsBottom())).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theLastLaneCanBeScrolledToAndNoFurther(Lanes lanes) {
    Lanes end = lanes.scrolled(1e9);
    int last = lanes.threads() - 1;

    if (lanes.threadsBottom() - lanes.threadsTop() >= 4) {
      assertThat(end.laneTop(last) + end.laneHeight(last)).isLessThanOrEqualTo(end.threadsBottom());
      boolean lowerLanesStayInSight = end.lowerClip() == end.threadsBottom();
      assertThat(end.isVisible(last) || !lowerLanesStayInSight).isTrue();
    }
    assertThat(end.scrolled(-1e9)).isEqualTo(lanes);
  }

  @Test
  void onlyARunThatCameFromAnotherHasRoomForIt() {
    LanePlan plan = new LanePlan(3, 0, 0, 1, false);
    Lanes alone = new Lanes(plan, 800, 500, 10, 0);
    Lanes compared = new Lanes(withOriginal(plan), 800, 500, 10, 0);

    assertThat(alone.threadsTop()).isEqualTo(alone.rulerHeight());
    assertThat(compared.originalHeight()).isEqualTo(27);
    assertThat(compared.threadsTop()).isEqualTo(compared.rulerHeight() + 27 + 16);
  }

  @Test
  void aWholePictureShowsAllLanesWithoutScrolling() {
    for (int threads : new int[] {2, 101, 1001}) {
      Lanes whole = Lanes.whole(new LanePlan(threads, 1, 0, 1, false), 1920, 1000, 14);

      assertThat(whole.scrolled(1e9).scroll()).isZero();
    }
  }

  @Test
  void hugeTextLeavesRoomForTheThreads() {
    Lanes lanes = new Lanes(new LanePlan(5, 1, 0, 1, false), 1300, 330, 26, 0);

    assertThat(lanes.threadsBottom() - lanes.threadsTop()).isGreaterThan(2 * lanes.em());
    assertThat(lanes.valueHeight(0)).isPositive();
  }
}
