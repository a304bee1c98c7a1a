package org.interleave.ui.puzzle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.interleave.explore.PuzzleSolver;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Goal;
import org.interleave.trace.RunInfo;
import org.interleave.ui.document.MemoryPreferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BestSwitchesTest {

  private final Preferences node = new MemoryPreferences();
  private final Goal goal = new Goal.NothingLost();
  private final RunInfo info = info("deadlock");

  private static RunInfo info(String id) {
    Scenario scenario = (Scenario) Catalogue.builtIn().entry(id).orElseThrow();
    return PuzzleSolver.of(scenario, scenario.puzzle().orElseThrow()).info();
  }

  @ParameterizedTest
  @CsvSource({"'7', 7", "'7 5', 5", "'5 7', 5", "'5 0 5', 0"})
  void theNextStartKnowsTheFewest(String solved, int best) {
    Arrays.stream(solved.split(" "))
        .forEach(it -> new BestSwitches(node).add(info, goal, Integer.parseInt(it)));

    assertThat(new BestSwitches(node).of(info, goal)).isEqualTo(OptionalInt.of(best));
  }

  @Test
  void anotherPuzzleHasNotBeenSolved() {
    BestSwitches best = new BestSwitches(node);
    best.add(info, goal, 3);

    assertThat(best.of(info("event"), goal)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "three", "99999999999", "3.5"})
  void whatSomebodyElseHasWrittenThereIsNothing(String damage) throws BackingStoreException {
    BestSwitches best = new BestSwitches(node);
    best.add(info, goal, 3);
    node.put(node.keys()[0], damage);

    assertThat(best.of(info, goal)).isEmpty();
    best.add(info, goal, 9);
    assertThat(best.of(info, goal)).hasValue(9);
  }
}
