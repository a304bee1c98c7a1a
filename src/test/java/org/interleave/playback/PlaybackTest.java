package org.interleave.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.interleave.timeline.Axis.Measure;
import org.interleave.timeline.Timeline;
import org.interleave.trace.HandMade;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaybackTest {

  private final Playback race = new Playback(new Timeline(TinyRuns.race()));

  @Test
  void beginsAtTheEndOfTheRun() {
    assertThat(race.moment()).isEqualTo(15);
    assertThat(race.isPlaying()).isFalse();
  }

  @Test
  void playingFromTheEndBeginsAgain() {
    race.play();

    assertThat(race.moment()).isZero();
    assertThat(race.isPlaying()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // from, seconds, speed, measure, moment; 1 step or 1 ms a second at speed 1
    "0, 1, 1, STEPS, 1",
    "0, 0.5, 1, STEPS, 0.5",
    "3, 2, 2, STEPS, 7",
    "3, 1, 0.1, STEPS, 3.1",
    "0, 0.1, 100, STEPS, 10",
    "0, 60, 100, STEPS, 15",
    // Two steps have been taken after 1 ns, three after 3 ns, six after 6 ns: a start takes effect
    // when it begins, a read when it ends. A millionth of the viewer's seconds is 1 ns of the run.
    "2, 0.000001, 1, TIME, 2.5",
    "2, 0.000001, 5, TIME, 6",
    "2, 1, 1, TIME, 15",
  })
  void playsAtItsSpeed(double from, double seconds, double speed, Measure measure, double moment) {
    race.goTo(from);
    race.play();
    race.advance(seconds, speed, measure);

    assertThat(race.moment()).isCloseTo(moment, within(1e-6));
    assertThat(race.isPlaying()).isEqualTo(moment < 15);
  }

  @Test
  void timePassesOnlyWhilePlaying() {
    race.goTo(4);
    race.advance(1, 1, Measure.STEPS);

    assertThat(race.moment()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "4, 3, 5", "4.5, 4, 5", "15, 14, 15", "-3, 0, 1", "99, 14, 15"})
  void stepsToWholeMomentsAndStaysWithinTheRun(double from, double back, double forward) {
    race.goTo(from);
    race.stepBack();
    assertThat(race.moment()).isEqualTo(back);

    race.goTo(from);
    race.stepForward();
    assertThat(race.moment()).isEqualTo(forward);
  }

  @Test
  void everyJumpPauses() {
    List<Runnable> jumps =
        List.of(
            race::stepBack, race::stepForward, race::goToBegin, race::goToEnd, race::nextFinding);
    for (Runnable jump : jumps) {
      race.goTo(5);
      race.play();
      jump.run();
      assertThat(race.isPlaying()).isFalse();
    }
  }

  @Test
  void jumpsFromOneLostUpdateToTheNextAndBack() {
    // Three threads read 0 and write 1: the writes in rows 3 and 4 are lost, that in row 5 is not.
    Playback lost =
        new Playback(
            new Timeline(
                HandMade.with(3, false)
                    .read(1)
                    .read(2)
                    .read(3)
                    .write(1)
                    .write(2)
                    .write(3)
                    .trace()));
    List<Double> shown = new ArrayList<>();
    lost.goToBegin();

    assertThat(lost.nextFinding()).isEqualTo(3);
    shown.add(lost.moment());
    assertThat(lost.nextFinding()).isEqualTo(4);
    shown.add(lost.moment());
    assertThat(lost.nextFinding()).isEqualTo(Trace.NO_ROW);
    shown.add(lost.moment());
    assertThat(lost.previousFinding()).isEqualTo(3);
    shown.add(lost.moment());
    assertThat(lost.previousFinding()).isEqualTo(Trace.NO_ROW);
    shown.add(lost.moment());

    assertThat(shown).containsExactly(4.0, 5.0, 5.0, 4.0, 4.0);
  }

  @Test
  void aRunWithoutStepsDoesNotPlay() {
    Playback empty = new Playback(new Timeline(TinyRuns.empty()));
    empty.play();

    assertThat(empty.isPlaying()).isFalse();
    assertThat(empty.nextFinding()).isEqualTo(Trace.NO_ROW);
    assertThat(empty.previousFinding()).isEqualTo(Trace.NO_ROW);
  }
}
