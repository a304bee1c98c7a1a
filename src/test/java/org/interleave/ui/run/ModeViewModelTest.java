package org.interleave.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.RunMode;
import org.interleave.trace.SwitchInterval;
import org.interleave.ui.run.ModeViewModel.Order;
import org.interleave.ui.run.ModeViewModel.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModeViewModelTest {

  private final ModeViewModel model =
      new ModeViewModel(ResourceBundle.getBundle("org.interleave.ui.Text"));

  private void assertMode(RunMode expected) {
    assertThat(model.problemProperty().get()).isEmpty();
    assertThat(model.modeProperty().get()).isEqualTo(expected);
  }

  @Test
  void eachWayBeginsWithWhatMakesSense() {
    assertMode(new RunMode.Live(ThreadKind.PLATFORM));

    model.wayProperty().set(Way.SCHEDULED);
    assertMode(new RunMode.Random(1));

    model.orderProperty().set(Order.IN_TURN);
    assertMode(new RunMode.RoundRobin(new SwitchInterval.Time(5_000_000)));
  }

  @Test
  void whatWasChosenForOneWayStaysWhileAnotherIsChosen() {
    model.threadKindProperty().set(ThreadKind.VIRTUAL);
    model.wayProperty().set(Way.SCHEDULED);
    model.seedProperty().set(" 007 ");
    assertMode(new RunMode.Random(7));

    model.wayProperty().set(Way.LIVE);
    assertMode(new RunMode.Live(ThreadKind.VIRTUAL));

    model.wayProperty().set(Way.SCHEDULED);
    assertMode(new RunMode.Random(7));
  }

  @Test
  void theSeedCountsUpAndDown() {
    model.wayProperty().set(Way.SCHEDULED);
    model.countSeed(1);
    assertMode(new RunMode.Random(2));

    model.countSeed(-3);
    assertMode(new RunMode.Random(-1));

    model.seedProperty().set("any");
    model.countSeed(1);
    assertThat(model.seedProperty().get()).isEqualTo("any");
  }

  @ParameterizedTest
  @CsvSource({"1 step, 1", "2 steps, 2", "5 steps, 5", "20steps, 20", " 1step , 1"})
  void anIntervalMayBeANumberOfSteps(String typed, int steps) {
    takeTurns(typed);
    assertMode(new RunMode.RoundRobin(new SwitchInterval.Steps(steps)));
  }

  @ParameterizedTest
  @CsvSource({"100 µs, 100000", "1 ms, 1000000", "5 ms, 5000000", "0.5us, 500"})
  void anIntervalMayBeATime(String typed, long nanos) {
    takeTurns(typed);
    assertMode(new RunMode.RoundRobin(new SwitchInterval.Time(nanos)));
  }

  @Test
  void theIntervalIsCPythonsAtFirst() {
    assertThat(model.intervalProperty().get()).isEqualTo("5 ms");
  }

  @Test
  void allIntervalsToChooseFromAreSome() {
    for (String interval : ModeViewModel.INTERVALS) {
      takeTurns(interval);
      assertMode(new RunMode.RoundRobin(SwitchInterval.parse(interval)));
    }
  }

  private void takeTurns(String interval) {
    model.wayProperty().set(Way.SCHEDULED);
    model.orderProperty().set(Order.IN_TURN);
    model.intervalProperty().set(interval);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1.5", "99999999999999999999"})
  void nonsenseForASeedStaysWithItsSentence(String typed) {
    model.wayProperty().set(Way.SCHEDULED);
    model.seedProperty().set(typed);
    assertThat(model.problemProperty().get())
        .isEqualTo("The seed is '%s'; type a whole number, such as 1.".formatted(typed));

    model.orderProperty().set(Order.IN_TURN);
    assertMode(new RunMode.RoundRobin(new SwitchInterval.Time(5_000_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "often", "0 steps", "0 ms", "-1 step", "5"})
  void nonsenseForAnIntervalStaysWithItsSentence(String typed) {
    takeTurns(typed);
    assertThat(model.problemProperty().get())
        .isEqualTo(
            "The switch interval is '%s'; type a number of up to nine digits with its unit, such as 1 step, 20 steps or 5 ms."
                .formatted(typed));
    assertThat(model.intervalProperty().get()).isEqualTo(typed);
  }
}
