package org.interleave.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.interleave.run.RefusedChoice;
import org.interleave.trace.TinyRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedMarksTest {

  private static final int VIEWS = 40;

  /// The locked run, of 20 steps, after a race in which Thread-2 did not have to wait.
  private static Projection view(double column, RefusedChoice... refused) {
    Timeline run =
        new Timeline(TinyRuns.lockedRun())
            .comparedWith(new Comparison(new Timeline(TinyRuns.race()), 1, List.of(refused)));
    Lanes lanes = new Lanes(run.plan(), 105 + 20 * column + 8, 600, 10, 0);
    return new Projection(new Axis(run, 0), Window.ALL, lanes);
  }

  @Test
  void aMarkStandsInTheLaneOfWhoHadToWaitAtTheMomentOfTheChoice() {
    RefusedChoice read = new RefusedChoice(5, 2, 5);
    Projection view = view(60, read);
    double top = view.lanes().laneTop(2);
    RefusedMarks marks = new RefusedMarks(view);

    assertThat(marks.all())
        .containsExactly(new RefusedMark(105 + 5 * 60, top, 16, 17, List.of(read)));
    assertThat(marks.at(105 + 5 * 60 + 5, top + 9)).contains(marks.all().getFirst());
    assertThat(marks.at(105 + 6 * 60, top + 9)).isEmpty();
    assertThat(marks.at(105 + 5 * 60, top + 40)).isEmpty();
  }

  @Test
  void thoseTooCloseToEachOtherShareAMark() {
    RefusedChoice[] refused = {
      new RefusedChoice(5, 2, 5), new RefusedChoice(5, 1, 6),
      new RefusedChoice(5, 2, 7), new RefusedChoice(6, 2, 8)
    };

    assertThat(numbers(view(60, refused))).as("wide columns").containsExactly(2, 1, 1);
    assertThat(numbers(view(20, refused))).as("narrow columns").containsExactly(3, 1);
  }

  private static List<Integer> numbers(Projection view) {
    return new RefusedMarks(view)
        .all().stream().map(mark -> mark.choices().size()).sorted((a, b) -> b - a).toList();
  }

  static Stream<Timeline> retried() {
    return Views.compared().filter(run -> !run.comparison().orElseThrow().refused().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("retried")
  void everyChoiceThatCanBeSeenHasAPlaceInOneMark(Timeline run) {
    Views.random(run, 31, VIEWS)
        .forEach(
            view -> {
              Lanes lanes = view.lanes();
              List<RefusedChoice> visible =
                  run.comparison().orElseThrow().refused().stream()
                      .filter(it -> lanes.isVisible(it.thread()))
                      .filter(it -> view.momentX(it.steps()) >= lanes.left())
                      .filter(it -> view.momentX(it.steps()) <= lanes.right())
                      .toList();
              assertThat(new RefusedMarks(view).all().stream().flatMap(it -> it.choices().stream()))
                  .containsExactlyInAnyOrderElementsOf(visible);
            });
  }

  @ParameterizedTest
  @MethodSource("retried")
  void marksOfALaneNeverOverlap(Timeline run) {
    Views.random(run, 32, VIEWS)
        .forEach(
            view -> {
              double[] free = new double[run.trace().threads()];
              for (RefusedMark mark :
                  new RefusedMarks(view)
                      .all().stream().sorted((a, b) -> Double.compare(a.x(), b.x())).toList()) {
                int thread = mark.first().thread();
                assertThat(mark.x() - mark.size() / 2).isGreaterThanOrEqualTo(free[thread]);
                free[thread] = mark.x() - mark.size() / 2 + mark.width() - 1;
              }
            });
  }
}
