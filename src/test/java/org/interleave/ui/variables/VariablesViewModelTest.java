package org.interleave.ui.variables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.interleave.timeline.Timeline;
import org.interleave.trace.TinyRuns;
import org.junit.jupiter.api.Test;

class VariablesViewModelTest {

  private final VariablesViewModel model =
      new VariablesViewModel(ResourceBundle.getBundle("org.interleave.ui.Text"));
  private final Timeline locked = new Timeline(TinyRuns.lockedRun());

  /// A line a row; what changed last has a star.
  private String shown(int moment) {
    model.show(locked, moment);
    return model.linesProperty().get().stream()
        .map(it -> (it.latest() ? "* " : "") + it.spoken())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void sharedValuesLocksAndEachThreadsOwnAreToldForTheMoment() {
    // Rows 0 to 8: Thread-1 has just written 1, and Thread-2 waits for the lock.
    assertThat(shown(9))
        .isEqualTo(
            """
            SHARED BY ALL THREADS
            * val: 1
            COUNT: 1
            NUM_THREADS: 2
            SLEEP: 0.001
            WHAT THREADS WAIT FOR
            val_lock: held
            held by: Thread-1
            in the queue: Thread-2
            EACH THREAD’S OWN
            MainThread
            Thread-1: increase()
            _: 0
            new_val: 1
            Thread-2: increase()
            _: 0""");
  }

  @Test
  void whatChangedLastStandsOut() {
    assertThat(shown(0)).doesNotContain("*");
    assertThat(shown(locked.trace().size()).lines().filter(it -> it.startsWith("*"))).hasSize(1);
  }
}
