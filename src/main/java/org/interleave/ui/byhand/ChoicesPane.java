package org.interleave.ui.byhand;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.interleave.timeline.Lanes;
import org.jspecify.annotations.Nullable;

/// What the threads offer, each beside its lane; where the lanes are too low for that, one below
/// the other.
public final class ChoicesPane extends Region {

  private static final PseudoClass HINTED = PseudoClass.getPseudoClass("hinted");

  private @Nullable ObservableValue<Lanes> lanes;
  private String keyTip = "%s";
  private List<Choice> shown = List.of();
  private int hinted = ByHandViewModel.NO_THREAD;
  private IntConsumer onChosen = _ -> {};

  /// An empty pane.
  public ChoicesPane() {
    getStyleClass().add("choices");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /// Marks what a hint advises to choose.
  void mark(int thread) {
    hinted = thread;
    for (int place = 0; place < shown.size(); place++) {
      mark(getChildren().get(place), shown.get(place));
    }
  }

  private void mark(Node node, Choice choice) {
    node.pseudoClassStateChanged(HINTED, choice.thread() == hinted);
  }

  void setOnChosen(IntConsumer listener) {
    onChosen = listener;
  }

  /// @param tip what is said of a choice and its key
  void setKeyTip(String tip) {
    keyTip = tip;
  }

  /// Stands beside these lanes.
  void standBeside(ObservableValue<Lanes> beside) {
    lanes = beside;
    beside.subscribe(this::requestLayout);
  }

  /// Nodes stay as long as they are for the same threads, so that the focus stays.
  void show(List<Choice> choices) {
    if (threads(choices).equals(threads(shown))) {
      for (int place = 0; place < choices.size(); place++) {
        update((Labeled) getChildren().get(place), choices.get(place));
      }
    } else {
      getChildren().setAll(choices.stream().map(this::node).toList());
    }
    shown = choices;
    requestLayout();
  }

  private static List<String> threads(List<Choice> choices) {
    return choices.stream().map(it -> it.thread() + " " + it.isPossible()).toList();
  }

  private Labeled node(Choice choice) {
    Labeled node = choice.isPossible() ? button(choice) : new Label();
    node.getStyleClass().add(choice.isPossible() ? "choice" : "obstacle");
    node.setId("choice-" + choice.thread());
    node.setTooltip(new Tooltip());
    node.setMnemonicParsing(false);
    node.setWrapText(true);
    update(node, choice);
    return node;
  }

  private Button button(Choice choice) {
    Button button = new Button();
    if (!choice.key().isEmpty()) {
      Label key = new Label(choice.key());
      key.getStyleClass().add("key");
      button.setGraphic(key);
    }
    button.setOnAction(_ -> onChosen.accept(choice.thread()));
    return button;
  }

  private void update(Labeled node, Choice choice) {
    node.setText(choice.text());
    node.getTooltip().setText(tip(choice));
    mark(node, choice);
    node.setAccessibleText(choice.whole());
  }

  private String tip(Choice choice) {
    return choice.isPossible() && !choice.key().isEmpty()
        ? keyTip.formatted(choice.whole(), choice.key())
        : choice.whole();
  }

  /// What does not fit into one line wraps, but for buttons one below the other.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /// One below the other they need their room, and may be scrolled.
  @Override
  protected double computeMinHeight(double width) {
    Lanes beside = lanes == null ? null : lanes.getValue();
    return beside == null || isBeside(beside)
        ? 0
        : beside.threadsTop()
            + getChildren().stream().mapToDouble(it -> it.prefHeight(width)).sum();
  }

  @Override
  protected void layoutChildren() {
    Lanes beside = lanes == null ? null : lanes.getValue();
    if (beside == null) {
      return;
    }
    boolean isBeside = isBeside(beside);
    double below = beside.threadsTop();
    for (int place = 0; place < shown.size(); place++) {
      Labeled node = (Labeled) getChildren().get(place);
      Choice choice = shown.get(place);
      node.setText(isBeside ? choice.text() : choice.whole());
      node.setWrapText(isBeside || !choice.isPossible());
      double width = Math.min(getWidth(), node.prefWidth(-1));
      double height = isBeside ? heightBeside(beside, node, choice, width) : node.prefHeight(width);
      double top = isBeside ? middle(beside, choice.thread()) - height / 2 : below;
      below += height;
      node.setVisible(!isBeside || beside.isVisible(choice.thread()));
      node.resizeRelocate(0, Math.rint(top), width, height);
    }
  }

  private boolean isBeside(Lanes beside) {
    double highest = getChildren().stream().mapToDouble(it -> it.prefHeight(-1)).max().orElse(0);
    return shown.stream()
        .allMatch(it -> it.thread() == 0 || beside.laneHeight(it.thread()) >= highest);
  }

  /// A button has as many lines as there is room for beside its lane, but always one. Why a thread
  /// cannot go on is told whole.
  private static double heightBeside(Lanes beside, Labeled node, Choice choice, double width) {
    double whole = node.prefHeight(width);
    double room = Math.max(beside.laneHeight(choice.thread()), node.prefHeight(-1));
    return choice.isPossible() ? Math.min(whole, room) : whole;
  }

  private static double middle(Lanes beside, int thread) {
    return beside.laneTop(thread) + beside.laneHeight(thread) / 2;
  }
}
