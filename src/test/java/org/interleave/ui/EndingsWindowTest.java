package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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

  /// The bars of what can be seen of an ending, the one with the lock off first.
  private List<Bounds> bars(String ending) {
    return lookup("#endingRows .list-cell").queryAllAs(ListCell.class).stream()
        .filter(it -> isSeen(it) && String.valueOf(it.getAccessibleText()).startsWith(ending))
        .flatMap(it -> it.lookupAll(".bar").stream())
        .map(EndingsWindowTest::place)
        .sorted(Comparator.comparingDouble(Bounds::getMinY))
        .toList();
  }

  private Label label(String words) {
    return lookup("#endingRows .label")
        .match((Label it) -> it.getText().equals(words) && isSeen(it))
        .query();
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
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

  /// Both in sight at once, at the size of the smallest screen: 34,650 orders of three threads.
  @Test
  void lockOffAndLockOnStandSideBySide() {
    explore();
    Bounds off = place(label("34,650 orders, 90 lose nothing."));
    Bounds on = place(label("205,578 orders, 0 lose an update."));
    assertThat(on.getMinY()).isEqualTo(off.getMinY());
    assertThat(on.getMinX()).isGreaterThan(off.getMaxX());
    assertThat(rows())
        .contains(
            "val = 3, Lock off, ! surprising, 15,180 \u00B7 43.8 %",
            "val = 3, Lock on, \u00D7 cannot happen");
    interact(() -> find("endingRows", ListView.class).scrollTo(10));
    assertThat(bars("val = 6"))
        .hasSize(2)
        .extracting(Bounds::getMinX, Bounds::getWidth)
        .containsOnly(
            tuple(bars("val = 6").getFirst().getMinX(), bars("val = 6").getFirst().getWidth()));
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
          rows.getSelectionModel().selectLast();
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
    assertThat(find("sample").isDisabled()).isFalse();
    assertThat(isSeen("endingsCaption")).isFalse();
  }
}
