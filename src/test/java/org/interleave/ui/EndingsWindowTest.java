package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.interleave.trace.RunMode;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndingsWindowTest extends OpenWindow {

  @BeforeEach
  void choosePanel() {
    interact(() -> model().listingPanel().shownProperty().set(true));
    interact(() -> find("panels", TabPane.class).getSelectionModel().selectLast());
  }

  private void explore() {
    interact(() -> find("explore", Button.class).fire());
    await(() -> !isSeen("exploring"));
  }

  private void openListing(String listing) {
    interact(() -> model().document().open("a listing", listing));
  }

  /// What can be seen in the rows.
  private List<String> rows() {
    return lookup("#endingRows .list-cell").queryAllAs(ListCell.class).stream()
        .filter(it -> isSeen(it) && !it.isEmpty())
        .map(it -> String.valueOf(it.getAccessibleText()))
        .toList();
  }

  private Label label(String words) {
    return lookup("#endingRows .label")
        .match((Label it) -> it.getText().equals(words) && isSeen(it))
        .query();
  }

  /// Waits until a run is shown; there is none before.
  private Trace awaitReplay() {
    await(() -> model().timeline().timelineProperty().get() != null);
    assertThat(timeline().trace().info().settings().mode()).isEqualTo(new RunMode.Replay());
    return timeline().trace();
  }

  private static String last(Trace trace) {
    return trace.output().strip();
  }

  @Test
  void allEndingsAreToldWithTheirShares() {
    interact(() -> model().document().open(scenario("four-steps")));
    explore();
    assertThat(rows())
        .containsExactlyInAnyOrder(
            "6 orders, 2 lose nothing.",
            "val = 1, ! surprising, 4 \u00B7 66.7 %",
            "val = 2, \u2713 expected, 2 \u00B7 33.3 %");
    assertThat(text("endingsCaption")).startsWith("A share of orders, not a probability.");
  }

  @Test
  void aClickOnAnEndingShowsARunThatCanBeTakenOver() {
    interact(() -> model().document().open(scenario("four-steps")));
    explore();
    click(point(label("val = 1")).query());
    assertThat(last(awaitReplay())).isEqualTo("1");
    assertThat(moment()).isEqualTo(timeline().trace().size());
    assertThat(model().runBar().outdatedProperty().get()).isFalse();
    interact(() -> find("takeOver", Button.class).fire());
    assertThat(model().byHand().activeProperty().get()).isTrue();
  }

  @Test
  void allCanBeDoneWithKeys() {
    interact(() -> model().document().open(scenario("four-steps")));
    interact(() -> find("explore").requestFocus());
    push(KeyCode.SPACE);
    await(() -> find("endingRows").isFocused());
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    assertThat(last(awaitReplay())).isEqualTo("1");
  }

  @Test
  void theLockSwitchFollowsTheRun() {
    interact(() -> model().runBar().lockProperty().set(false));
    explore();
    ListView<?> rows = find("endingRows", ListView.class);
    interact(
        () -> {
          rows.requestFocus();
          rows.getSelectionModel().select(9);
        });
    push(KeyCode.ENTER);
    assertThat(awaitReplay().info().settings().lock()).isTrue();
    assertThat(model().runBar().lockProperty().get()).isTrue();
  }

  @Test
  void onlyOfACounterTheLowestValueIsOffered() {
    await(() -> isSeen("lowest"));
    click("#lowest");
    assertThat(last(awaitReplay())).isEqualTo("-4");
    openListing("x = 1\nprint(x)\n");
    assertThat(isSeen("lowest")).isFalse();
  }

  @Test
  void aSearchCanBeCancelledWithAKey() {
    interact(() -> model().document().open(scenario("millisecond")));
    interact(
        () ->
            model()
                .document()
                .textProperty()
                .set(model().document().textProperty().get().replace("= 3", "= 9")));
    interact(() -> find("explore", Button.class).fire());
    assertThat(find("cancelExploring").isFocused() || isSeen("exploring")).isTrue();
    push(KeyCode.ESCAPE);
    assertThat(isSeen("exploring")).isFalse();
    assertThat(rows()).isEmpty();
  }
}
