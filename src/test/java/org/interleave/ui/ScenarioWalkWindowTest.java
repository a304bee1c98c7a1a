package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javax.imageio.ImageIO;
import org.interleave.analysis.TraceCheck;
import org.interleave.export.Picture;
import org.interleave.paint.Scene;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Entry;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;
import org.interleave.ui.scenario.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Goes through all scenarios as somebody does who looks at one after the other.
class ScenarioWalkWindowTest extends OpenWindow {

  private static final int SCENARIOS = 20;

  @TempDir private Path folder;

  @Test
  @Timeout(300)
  void everyScenarioOpensRunsAndIsExported() throws IOException {
    List<Scenario> scenarios = scenarios();
    await(() -> !list().getItems().isEmpty());
    for (Scenario scenario : scenarios) {
      openByKeys(scenario);
      assertRun(awaitRunOf(scenario), scenario, scenario.source().lock());
      assertCode(scenario);
      runWithTheOtherLock(scenario);
      export(scenario);
      assertThat(listWindows()).as("no dialog at %s", scenario.id()).hasSize(1);
    }
  }

  private static List<Scenario> scenarios() {
    List<Scenario> scenarios =
        Catalogue.builtIn().chapters().stream()
            .flatMap(chapter -> chapter.entries().stream())
            .map(Scenario.class::cast)
            .toList();
    assertThat(scenarios).hasSize(SCENARIOS);
    return scenarios;
  }

  @Test
  @Timeout(300)
  void theJavaOfEveryScenarioFollowsItsConstants() {
    await(() -> !list().getItems().isEmpty());
    click("#java");
    for (Scenario scenario : scenarios()) {
      openByKeys(scenario);
      Trace first = awaitRunOf(scenario);
      assertJava(scenario, first);
      Optional<String> constant =
          first.info().settings().parameters().keySet().stream().findFirst();
      constant.ifPresent(name -> click("#constant-" + name + " .increment-arrow-button"));
      assertThat(text("run")).isEqualTo(constant.isPresent() ? "Run changes" : "Run");
      click("#run");
      await(() -> timeline().trace() != first && !model().runBar().runningProperty().get());
      Trace second = timeline().trace();
      assertThat(second.outcome()).as(scenario.id()).isIn(Outcome.FINISHED, Outcome.STUCK);
      constant.ifPresent(
          name ->
              assertThat(second.info().settings().parameters().get(name))
                  .isNotEqualTo(first.info().settings().parameters().get(name)));
      assertJava(scenario, second);
      assertThat(model().document().changedProperty().get()).isFalse();
    }
  }

  /// The Java text in sight has the constants that were run, or there is a reason for none.
  private void assertJava(Scenario scenario, Trace trace) {
    if (isSeen("noJava")) {
      assertThat(text("noJava")).as(scenario.id()).endsWith(".");
      return;
    }
    String java = lookup("#javaPane .text-area").queryAs(TextArea.class).getText();
    assertThat(linesInSight()).as(scenario.id()).contains("public final class Main {");
    trace
        .info()
        .settings()
        .parameters()
        .forEach((name, value) -> assertThat(java).contains(" %s = %s;".formatted(name, value)));
  }

  @Test
  void aClickOpensAndRuns() {
    Scenario scenario = scenario("how-low");
    await(() -> !list().getItems().isEmpty());
    ListCell<?> row =
        lookup("#scenarioList .list-cell:filled").<ListCell<?>>queryAll().stream()
            .filter(it -> scenario.lesson().title().equals(it.getText()))
            .findFirst()
            .orElseThrow();
    click(point(row).query());

    assertRun(awaitRunOf(scenario), scenario, scenario.source().lock());
    assertCode(scenario);
  }

  private ListView<Row> list() {
    return lookup("#scenarioList").queryListView();
  }

  private void openByKeys(Scenario scenario) {
    interact(() -> list().requestFocus());
    push(KeyCode.HOME);
    while (!isAt(list().getSelectionModel().getSelectedItem(), scenario)) {
      int before = list().getSelectionModel().getSelectedIndex();
      push(KeyCode.DOWN);
      assertThat(list().getSelectionModel().getSelectedIndex()).isGreaterThan(before);
    }
    push(KeyCode.ENTER);
  }

  private static boolean isAt(Row row, Entry entry) {
    return row instanceof Row.Item item && item.entry().id().equals(entry.id());
  }

  private Trace awaitRunOf(Scenario scenario) {
    await(() -> isOf(scenario) && !model().runBar().runningProperty().get());
    return timeline().trace();
  }

  private boolean isOf(Scenario scenario) {
    return model().timeline().timelineProperty().get() != null
        && timeline().trace().info().title().equals(scenario.lesson().title());
  }

  /// What was run is shown whole, is exact, and ended well or stuck, which is then told.
  private void assertRun(Trace trace, Scenario scenario, boolean lock) {
    assertThat(trace.info().listing()).isEqualTo(scenario.source().listing());
    assertThat(trace.info().settings().lock()).isEqualTo(lock);
    assertThat(trace.outcome()).as(scenario.id()).isIn(Outcome.FINISHED, Outcome.STUCK);
    assertThat(TraceCheck.problems(trace)).as(scenario.id()).isEmpty();
    assertThat(timeline().end()).isEqualTo(trace.size());
    assertThat(moment()).isEqualTo(trace.size());
    assertThat(Objects.requireNonNull(model().timeline().scene()).timeline()).isEqualTo(timeline());
    assertThat(text("title")).startsWith("Step ");
    assertThat(text("listingTitle")).isEqualTo(scenario.lesson().title());
    assertThat(stage().getTitle()).isEqualTo(scenario.lesson().title() + " — Interleave");
    assertThat(find("summary", Label.class).getTooltip().getText())
        .contains(trace.outcome() == Outcome.STUCK ? "stuck after" : "ran in");
  }

  /// The Python text stands in the panel, and the Java text or the reason why there is none.
  private void assertCode(Scenario scenario) {
    assertBegin(scenario.source().listing(), linesInSight());
    click("#java");
    if (isSeen("noJava")) {
      assertThat(text("noJava")).as(scenario.id()).endsWith(".");
    } else {
      String java = lookup("#javaPane .text-area").queryAs(TextArea.class).getText();
      assertThat(java).as(scenario.id()).contains("public static void main", "Thread");
      assertBegin(java, linesInSight());
    }
    click("#python");
    assertThat(isSeen("listingError")).isFalse();
  }

  private static void assertBegin(String text, List<String> seen) {
    List<String> lines = List.of(text.split("\n", -1));
    assertThat(seen).hasSizeGreaterThan(10).isEqualTo(lines.subList(0, seen.size()));
  }

  private List<String> linesInSight() {
    return lookup(".line-text").queryAll().stream()
        .filter(OpenWindow::isSeen)
        .map(flow -> text((TextFlow) flow))
        .toList();
  }

  private static String text(TextFlow flow) {
    return flow.getChildren().stream()
        .map(piece -> ((Text) piece).getText())
        .collect(Collectors.joining());
  }

  private void runWithTheOtherLock(Scenario scenario) {
    Trace before = timeline().trace();
    click("#timeline");
    push(KeyCode.L);
    push(KeyCode.R);
    await(() -> timeline().trace() != before && !model().runBar().runningProperty().get());
    assertRun(timeline().trace(), scenario, !scenario.source().lock());
  }

  private void export(Scenario scenario) throws IOException {
    Path file = folder.resolve(scenario.id() + ".png");
    chosenFile = Optional.of(file);
    push(KeyCode.SHORTCUT, KeyCode.E);
    click("Save…");
    await(() -> text("notice").equals("Saved " + file));

    Scene scene = Objects.requireNonNull(model().scene());
    BufferedImage picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo(Picture.width(scene, 2)).isGreaterThan(600);
    assertThat(picture.getHeight()).isEqualTo(Picture.height(scene, 2)).isGreaterThan(300);
    assertThat(colours(picture)).as(scenario.id()).isGreaterThan(20);
  }

  private static long colours(BufferedImage picture) {
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    return Arrays.stream(pixels).distinct().count();
  }
}
