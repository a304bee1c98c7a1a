package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.interleave.analysis.Ledger;
import org.interleave.analysis.LostUpdates;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;

class StoryWindowTest extends OpenWindow {

  private static final PseudoClass LOSS = PseudoClass.getPseudoClass("loss");

  @Test
  void aLostUpdateIsTold() {
    showRun(TinyRuns.race());
    push(KeyCode.SHIFT, KeyCode.LEFT);

    assertThat(text("title")).isEqualTo("Step 10 · Thread-1 writes 1 to val");
    assertThat(text("sentence"))
        .isEqualTo(
            "It had read 0, and nobody wrote in between. So it builds on what is there. In the"
                + " end this update is lost: Thread-2, in step 11, goes on from an older value and"
                + " writes 1.");
    assertThat(find("card").getPseudoClassStates()).contains(LOSS);
  }

  @Test
  void itsLinksLeadToTheReadAndToTheCulprit() {
    showRun(TinyRuns.race());
    push(KeyCode.SHIFT, KeyCode.LEFT);
    click("#culprit");

    assertThat(text("title")).isEqualTo("Step 11 · Thread-2 writes 1 to val");
    assertThat(text("sentence"))
        .isEqualTo(
            "It had read 0 before Thread-1 wrote. So it overwrites that update without having seen"
                + " it. This update survives to the end.");
    assertThat(find("culprit").isVisible()).isFalse();
    assertThat(moment()).isEqualTo(11);

    click("#read");
    assertThat(text("title")).isEqualTo("Step 6 · Thread-2 reads 0 from val");
    assertThat(moment()).isEqualTo(6);
    assertThat(find("read").isVisible()).isFalse();
    assertThat(find("card").getPseudoClassStates()).doesNotContain(LOSS);
  }

  @Test
  void theLedgerIsThatOfTheMoment() {
    for (Trace trace : new Trace[] {TinyRuns.race(), TinyRuns.lockedRun()}) {
      showRun(trace);
      LostUpdates updates = LostUpdates.in(trace, 0);
      for (int moment = trace.size(); moment >= 0; moment--) {
        assertThat(ledger()).isEqualTo(words(updates.ledger(moment)));
        push(KeyCode.LEFT);
      }
    }
  }

  private String ledger() {
    return text("expected") + " = " + text("actual") + " + " + text("lost");
  }

  private static String words(Ledger ledger) {
    return ledger.expected() + " = " + ledger.actual() + " + " + ledger.lost();
  }

  @Test
  void theStatusBarSaysWhatWasRun() {
    showRun(TinyRuns.race());

    // 15 rows of 1 ns each
    assertThat(lookup("#summary").queryAs(Label.class).getText())
        .isEqualTo("2 platform threads · ran in 0.0 ms · 15 steps");
  }

  @Test
  void theTimelineSaysTheStepToAScreenReader() {
    showRun(TinyRuns.race());
    push(KeyCode.HOME);
    push(KeyCode.RIGHT);

    assertThat(find("timeline").getAccessibleText())
        .isEqualTo("Step 1 · MainThread starts Thread-1");
  }
}
