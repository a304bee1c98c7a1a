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

  static Stream<Lanes> all() {
    return Stream.of(1, 2, 4, 11, 101, 1001)
        .flatMap(
            threads ->
                Stream.of(0, 1, 2)
                    .flatMap(
                        locks ->
                            SIZES.stream()
                                .flatMap(
                                    size ->
                                        Stream.of(10, 13, 18, 26)
                                            .map(
                                                em ->
                                                    new Lanes(
                                                        threads, locks, size[0], size[1], em,
                                                        0)))));
  }

  @ParameterizedTest
  @MethodSource("all")
  void lanesFollowEachOtherAndEndWithinThePicture(Lanes lanes) {
    double bottom = lanes.rulerHeight();
    for (int thread = 0; thread < lanes.threads(); thread++) {
      assertThat(lanes.laneTop(thread)).isGreaterThanOrEqualTo(bottom);
      assertThat(lanes.laneHeight(thread)).isGreaterThanOrEqualTo(3);
      bottom = lanes.laneTop(thread) + lanes.laneHeight(thread);
    }
    bottom = lanes.threadsBottom();
    for (int lock = 0; lock < lanes.locks(); lock++) {
      assertThat(lanes.lockTop(lock)).isGreaterThanOrEqualTo(bottom);
      bottom = lanes.lockTop(lock) + lanes.lockHeight();
    }
    assertThat(lanes.valueTop()).isGreaterThanOrEqualTo(bottom);
    assertThat(lanes.valueTop() + lanes.valueHeight()).isLessThanOrEqualTo(lanes.height());
  }

  @ParameterizedTest
  @MethodSource("all")
  void theValueLaneHasRoomForItsFourLinesUnlessTheTextIsHuge(Lanes lanes) {
    if (lanes.em() <= 13) {
      assertThat(lanes.valueHeight()).isGreaterThanOrEqualTo(4 * lanes.em());
    }
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
      assertThat(end.isVisible(last)).isTrue();
    }
    assertThat(end.scrolled(-1e9)).isEqualTo(lanes);
  }

  @Test
  void aWholePictureShowsAllLanesWithoutScrolling() {
    for (int threads : new int[] {2, 101, 1001}) {
      Lanes whole = Lanes.whole(threads, 1, 1920, 1000, 14);

      assertThat(whole.scrolled(1e9).scroll()).isZero();
    }
  }

  @Test
  void hugeTextLeavesRoomForTheThreads() {
    Lanes lanes = new Lanes(5, 1, 1300, 330, 26, 0);

    assertThat(lanes.threadsBottom() - lanes.threadsTop()).isGreaterThan(2 * lanes.em());
    assertThat(lanes.valueHeight()).isPositive();
  }
}
