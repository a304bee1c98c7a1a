package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;
import org.interleave.listing.ListingError;
import org.interleave.trace.TinyRuns;
import org.interleave.ui.code.CodeController;
import org.interleave.ui.code.CodeViewModel;
import org.interleave.ui.code.JavaView;
import org.interleave.ui.code.Language;
import org.interleave.ui.code.Span;
import org.interleave.ui.code.ThreadMarker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodeWindowTest extends OpenWindow {

  private static final String LISTING =
      "from threading import Lock\nlock = Lock()\nlock.acquire()\nval = 0\nlock.release()\n";

  private final ResourceBundle text = ResourceBundle.getBundle("org.interleave.ui.Text");
  private final CodeViewModel code = new CodeViewModel(text);
  private final List<Integer> clicked = new ArrayList<>();

  @BeforeEach
  void showPanel() {
    showRun(TinyRuns.race());
    interact(this::addPanel);
    interact(() -> code.show(LISTING));
  }

  private void addPanel() {
    FXMLLoader loader = new FXMLLoader(CodeController.class.getResource("code.fxml"), text);
    try {
      Region panel = loader.load();
      panel.setPrefWidth(320);
      ((BorderPane) stage().getScene().getRoot()).setRight(panel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    loader.<CodeController>getController().show(code);
    code.setOnLineClicked(clicked::add);
    code.listingProperty().subscribe(listing -> code.errors().show(errors(listing)));
  }

  private static List<ListingError> errors(String listing) {
    return Compiler.compile(listing) instanceof Compilation.Refused refused
        ? refused.errors()
        : List.of();
  }

  private TextArea area() {
    return lookup("#pythonPane .text-area").queryAs(TextArea.class);
  }

  /// The visible nodes of a kind, from top to bottom.
  private List<Node> nodes(String query) {
    return lookup(query).queryAll().stream()
        .filter(OpenWindow::isSeen)
        .sorted((one, other) -> Double.compare(top(one), top(other)))
        .toList();
  }

  private static double top(Node node) {
    return node.localToScene(0, 0).getY();
  }

  private static String text(Node flow) {
    return ((TextFlow) flow)
        .getChildren().stream().map(it -> ((Text) it).getText()).collect(Collectors.joining());
  }

  private void placeCaret(int offset) {
    interact(
        () -> {
          area().requestFocus();
          area().positionCaret(offset);
        });
  }

  private static Point2D middle(Node node) {
    Bounds bounds = Objects.requireNonNull(node.localToScreen(node.getLayoutBounds()));
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  @Test
  void everyLineHasItsNumberItsTextAndItsColours() {
    assertThat(nodes(".line-text"))
        .map(CodeWindowTest::text)
        .containsExactly(LISTING.split("\n", -1));
    assertThat(nodes(".line-number"))
        .map(it -> ((Label) it).getText())
        .containsExactly("1", "2", "3", "4", "5", "6");
    assertThat(nodes(".line-text .keyword")).map(it -> ((Text) it).getText()).contains("from");
    Node number = nodes(".line-text .number").getFirst();
    assertThat(((Text) number).getFill())
        .isNotEqualTo(((Text) nodes(".line-text Text").getLast()).getFill());
  }

  @Test
  void whatIsSeenStandsWhereTheAreaHasItsText() {
    Node hidden = area().lookup(".content .text");
    TextFlow first = (TextFlow) nodes(".line-text").getFirst();
    TextFlow fourth = (TextFlow) nodes(".line-text").get(3);
    Bounds caret =
        hidden.localToScene(
            new javafx.scene.shape.Path(((Text) hidden).caretShape(LISTING.indexOf("val"), true))
                .getLayoutBounds());

    assertThat(hidden.getOpacity()).isZero();
    assertThat(top(first)).isEqualTo(hidden.localToScene(0, 0).getY());
    assertThat(fourth.localToScene(0, 0).getX())
        .isBetween(caret.getMinX() - 1, caret.getMaxX() + 1);
    assertThat(top(fourth)).isBetween(caret.getMinY() - 1, caret.getMinY() + 1);
  }

  @Test
  void typingEditsTheListingAndNotTheRun() {
    double moment = moment();
    placeCaret(LISTING.indexOf("val"));
    type("rl x");
    push(KeyCode.SPACE);
    push(KeyCode.LEFT);
    push(KeyCode.HOME);

    assertThat(code.listingProperty().get()).contains("\nrl x val = 0\n");
    assertThat(text(nodes(".line-text").get(3))).isEqualTo("rl x val = 0");
    assertThat(moment()).isEqualTo(moment);
    assertThat(model().runBar().lockProperty().get()).isFalse();

    // "rl", then " x", then the blank by a key of its own
    for (int word = 0; word < 3; word++) {
      push(KeyCode.SHORTCUT, KeyCode.Z);
    }
    assertThat(code.listingProperty().get()).isEqualTo(LISTING);
    push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    assertThat(code.listingProperty().get()).contains("\nrlval = 0\n");
  }

  @Test
  void keysIndentAndComment() {
    placeCaret(LISTING.indexOf("\nval"));
    type("x");
    push(KeyCode.BACK_SPACE);
    push(KeyCode.ENTER);
    push(KeyCode.TAB);
    type("if val:");
    push(KeyCode.ENTER);
    type("pass");
    assertThat(code.listingProperty().get()).contains("\n    if val:\n        pass\nval");

    push(KeyCode.SHIFT, KeyCode.TAB);
    push(KeyCode.SHORTCUT, KeyCode.SLASH);
    assertThat(code.listingProperty().get()).contains("\n    if val:\n    # pass\nval");
  }

  @Test
  void whoComesByTabLeavesByTabAndWhoTypesLeavesByEscape() {
    interact(() -> find("python").requestFocus());
    push(KeyCode.TAB);
    assertThat(area().isFocused()).isTrue();
    push(KeyCode.TAB);
    assertThat(area().isFocused()).isFalse();
    push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(area().isFocused()).isTrue();
    assertThat(code.listingProperty().get()).isEqualTo(LISTING);

    push(KeyCode.RIGHT);
    push(KeyCode.TAB);
    assertThat(area().isFocused()).isTrue();
    push(KeyCode.ESCAPE);
    assertThat(area().isFocused()).isFalse();
    assertThat(area().getAccessibleText()).contains("Escape leaves the editor");
  }

  @Test
  void mistakesAreUnderlinedAndTold() {
    assertThat(isSeen("listingError")).isFalse();
    assertThat(nodes(".error-wave")).isEmpty();
    placeCaret(LISTING.indexOf("0\n"));
    type("+ ");
    push(KeyCode.DELETE);

    assertThat(nodes(".error-wave")).hasSize(1);
    assertThat(top(nodes(".line-number").get(3)))
        .isCloseTo(
            top(nodes(".line-number:wrong").getFirst()), org.assertj.core.data.Offset.offset(0.1));
    assertThat(text("listingError")).startsWith("Line 4, column ");

    placeCaret(0);
    interact(() -> find("listingError").requestFocus());
    push(KeyCode.SPACE);
    assertThat(area().isFocused()).isTrue();
    assertThat(LISTING.substring(0, area().getCaretPosition()).lines()).hasSize(4);
  }

  @Test
  void markersStandOnTheirLines() {
    interact(
        () -> {
          code.threadsProperty().set(List.of(thread(1, 3), thread(2, 4), thread(3, 4)));
          code.selectedLineProperty().set(4);
          code.struckProperty().set(List.of(new Span(3, 1, 14)));
        });
    assertThat(pills(3)).containsExactly("T1");
    assertThat(pills(4)).containsExactly("T2", "T3");
    assertThat(nodes(".line-band:selected"))
        .map(CodeWindowTest::top)
        .containsExactly(top(nodes(".line-number").get(3)));
    assertThat(nodes(".line-text .struck").stream().map(it -> ((Text) it).getText()))
        .containsExactly("lock.", "acquire", "()");
    assertThat(((Text) nodes(".line-text .struck").getFirst()).isStrikethrough()).isTrue();

    interact(() -> code.threadsProperty().set(List.of(thread(1, 5))));
    assertThat(pills(3)).isEmpty();
    assertThat(pills(5)).containsExactly("T1");
  }

  private static ThreadMarker thread(int number, int line) {
    return new ThreadMarker(number, "T" + number, "Thread-" + number, line);
  }

  private List<String> pills(int line) {
    double middle = middle(nodes(".line-number").get(line - 1)).getY();
    return nodes(".thread-pill").stream()
        .filter(it -> Math.abs(middle(it).getY() - middle) < 3)
        .map(it -> ((Label) it).getText())
        .toList();
  }

  @Test
  void aClickOrCtrlEnterPointsOutALine() {
    click(middle(nodes(".line-text").get(2)));
    click(middle(nodes(".line-number").get(3)));
    placeCaret(0);
    push(KeyCode.SHORTCUT, KeyCode.ENTER);

    assertThat(clicked).containsExactly(3, 4, 1);
    assertThat(code.listingProperty().get()).isEqualTo(LISTING);
  }

  @Test
  void theOtherLanguageIsAClickAway() {
    interact(() -> code.javaProperty().set(new JavaView.Absent("There is no Java for this.")));
    click("#java");
    assertThat(code.languageProperty().get()).isEqualTo(Language.JAVA);
    assertThat(isSeen("noJava")).isTrue();
    assertThat(text("noJava")).isEqualTo("There is no Java for this.");

    interact(
        () ->
            code.javaProperty()
                .set(new JavaView.Code("void run() {\n  val = 0;\n}", LISTING, List.of(0, 4, 0))));
    interact(() -> code.threadsProperty().set(List.of(thread(1, 4))));
    assertThat(isSeen("noJava")).isFalse();
    assertThat(nodes(".line-text"))
        .map(CodeWindowTest::text)
        .containsExactly("void run() {", "  val = 0;", "}");
    assertThat(pills(2)).containsExactly("T1");

    click("#java");
    assertThat(isSeen("javaPane")).isTrue();
    click("#python");
    assertThat(isSeen("javaPane")).isFalse();
    assertThat(nodes(".line-text")).hasSize(6);
  }

  @Test
  void aLongListingShowsTheLinesInSight() {
    interact(() -> code.show("x = 1\n".repeat(1000)));
    interact(() -> code.selectedLineProperty().set(500));
    settle();

    assertThat(nodes(".line-number"))
        .map(it -> ((Label) it).getText())
        .contains("500")
        .doesNotContain("1");
    assertThat(nodes(".line-text").size()).isLessThan(60);
    assertThat(nodes(".line-band:selected")).hasSize(1);
  }
}
