package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the listing and the rest of the window have to do with each other.
class ListingWindowTest extends OpenWindow {

  private TextArea area() {
    return lookup("#pythonPane .text-area").queryAs(TextArea.class);
  }

  private void replace(String old, String text) {
    int begin = area().getText().indexOf(old);
    interact(
        () -> {
          area().requestFocus();
          area().selectRange(begin, begin + old.length());
        });
    if (text.isEmpty()) {
      push(KeyCode.DELETE);
    } else {
      type(text);
    }
  }

  /// The visible nodes of a kind in the Python text, from top to bottom and from left to right.
  private List<Node> nodes(String query) {
    return lookup("#pythonPane " + query).queryAll().stream()
        .filter(OpenWindow::isSeen)
        .sorted(
            (one, other) ->
                top(one) == top(other)
                    ? Double.compare(left(one), left(other))
                    : Double.compare(top(one), top(other)))
        .toList();
  }

  private static double top(Node node) {
    return Math.rint(node.localToScene(node.getLayoutBounds()).getCenterY());
  }

  private static double left(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinX();
  }

  @Test
  void anotherListingMayBeOpenedWhileJavaIsShown() {
    click("#java");
    interact(() -> model().document().open(scenario("exception")));
    interact(() -> model().document().open(scenario("four-steps")));
    type("constant-NUM_THREADS", "5");

    assertThat(lookup(".dialog-pane").tryQuery()).isEmpty();
    click("#python");
    assertThat(lookup("#pythonPane .text-area").queryAs(TextArea.class).getText())
        .isEqualTo(
            scenario("four-steps")
                .source()
                .listing()
                .replace("NUM_THREADS = 2", "NUM_THREADS = 5"));
  }

  /// What is shown is a character behind while one types: underlines must not look beyond it.
  @Test
  void aHalfTypedLineAtTheEndIsUnderlined() {
    interact(
        () -> {
          area().requestFocus();
          area().end();
        });
    for (String character : List.of("x", " ", "=", " ", "(")) {
      type(character);
    }
    assertThat(listWindows()).hasSize(1);
    assertThat(area().getText()).endsWith("x = (");
    assertThat(isSeen("listingError")).isTrue();
    interact(() -> model().document().open(scenario("four-steps")));
    assertThat(area().getText()).isEqualTo(scenario("four-steps").source().listing());
  }

  @Test
  void aListingWithMistakesIsNotRunAndTheMistakesAreTold() {
    replace("new_val = val + 1", "new_val = vall + 1");

    assertThat(find("run").isDisabled()).isTrue();
    assertThat(isSeen("refusal")).isFalse();
    assertThat(find("constant-COUNT").isDisabled()).isTrue();
    assertThat(text("listingError")).startsWith("Line 14, column ").contains("vall");
    assertThat(nodes(".error-wave")).hasSize(1);
    assertThat(wrongLines()).containsExactly("14");
    interact(() -> find("timeline").requestFocus());
    push(KeyCode.R);
    assertThat(model().runBar().runningProperty().get()).isFalse();

    replace("vall", "val");
    assertThat(find("run").isDisabled()).isFalse();
    assertThat(isSeen("listingError")).isFalse();
    assertThat(nodes(".error-wave")).isEmpty();
    assertThat(wrongLines()).isEmpty();
  }

  @Test
  void aListingThatIsOpenedWithMistakesIsInSight(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.py"), "val = = 1\n");
    interact(() -> model().listingPanel().shownProperty().set(false));
    assertThat(isSeen("listingError")).isFalse();
    openFile(file);
    assertThat(isSeen("listingError")).isTrue();
  }

  private void openFile(Path file) {
    interact(
        () -> {
          try {
            model().document().open(file);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private List<String> wrongLines() {
    PseudoClass wrong = PseudoClass.getPseudoClass("wrong");
    return nodes(".line-number").stream()
        .filter(it -> it.getPseudoClassStates().contains(wrong))
        .map(it -> ((Label) it).getText())
        .toList();
  }

  @Test
  void aConstantStandsInTheListingAndInItsField() {
    replace("COUNT = 2", "COUNT = 7");
    assertThat(typed("constant-COUNT")).isEqualTo("7");

    type("constant-COUNT", "5");
    click("#constant-NUM_THREADS .increment-arrow-button");
    assertThat(area().getText()).contains("\nCOUNT = 5\nNUM_THREADS = 4\n");

    replace("SLEEP = 0.001\n", "");
    replace("SLEEP", "0.0");
    assertThat(lookup("#constant-SLEEP").tryQuery()).isEmpty();
    assertThat(typed("constant-COUNT")).isEqualTo("5");
    click("#run");
    assertThat(awaitRun().info().settings().parameters())
        .isEqualTo(Map.of("COUNT", 5L, "NUM_THREADS", 4L));
  }

  @Test
  void whatTheLockSwitchTookAwayFromTheRunIsStruckThrough() {
    click("#run");
    awaitRun();
    assertThat(struck()).isEqualTo("val_lock.acquire()val_lock.release()");
    click("#lock .thumb-area");
    assertThat(struck()).isEqualTo("val_lock.acquire()val_lock.release()");
    assertThat(text("run")).isEqualTo("Run changes");

    click("#run");
    awaitRun();
    assertThat(struck()).isEmpty();
    assertThat(text("run")).isEqualTo("Run");
  }

  private String struck() {
    StringBuilder all = new StringBuilder();
    nodes(".line-text .struck").forEach(it -> all.append(((Text) it).getText()));
    return all.toString();
  }

  @Test
  void eachThreadIsMarkedWhereItIsAtEachMoment() {
    type("constant-NUM_THREADS", "2");
    type("constant-COUNT", "1");
    type("constant-SLEEP", "0.0");
    click("#run");
    Trace trace = awaitRun();
    assertThat(pills()).isEmpty();
    push(KeyCode.HOME);
    for (int moment = 0; moment <= trace.size(); moment++) {
      assertThat(pills()).as("after %d steps", moment).isEqualTo(expected(trace, moment));
      push(KeyCode.RIGHT);
    }
  }

  /// For each line the threads whose last step before the moment is on it, and not their very last.
  private static Map<Integer, List<String>> expected(Trace trace, int moment) {
    Map<Integer, List<String>> expected = new TreeMap<>();
    for (int thread = 0; thread < trace.threads(); thread++) {
      int number = thread;
      List<Integer> rows =
          IntStream.range(0, trace.size())
              .filter(row -> trace.thread(row) == number)
              .boxed()
              .toList();
      long taken = rows.stream().filter(row -> row < moment).count();
      if (taken > 0 && taken < rows.size()) {
        int line = trace.line(rows.get((int) taken - 1));
        expected
            .computeIfAbsent(line, _ -> new ArrayList<>())
            .add(thread == 0 ? "M" : "T" + thread);
      }
    }
    return expected;
  }

  private Map<Integer, List<String>> pills() {
    List<Node> numbers = nodes(".line-number");
    Map<Integer, List<String>> pills = new TreeMap<>();
    for (Node pill : nodes(".thread-pill")) {
      Label line =
          (Label)
              numbers.stream()
                  .filter(it -> Math.abs(top(it) - top(pill)) < 3)
                  .findFirst()
                  .orElseThrow();
      pills
          .computeIfAbsent(Integer.valueOf(line.getText()), _ -> new ArrayList<>())
          .add(((Label) pill).getText());
    }
    return pills;
  }
}
