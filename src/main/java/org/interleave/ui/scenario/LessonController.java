package org.interleave.ui.scenario;

import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.interleave.listing.ListingError;
import org.interleave.scenario.Entry;
import org.interleave.scenario.Puzzle;
import org.interleave.scenario.Question;
import org.interleave.ui.scenario.LessonViewModel.Verdict;
import org.jspecify.annotations.Nullable;

/// Binds the lesson to its view-model: its text, its question and its endings, or the errors of
/// what is faulty.
public final class LessonController {

  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

  @FXML private ResourceBundle resources;
  @FXML private ScrollPane lesson;
  @FXML private Label lessonTitle;
  @FXML private Label lessonText;
  @FXML private Node questionPart;
  @FXML private Label question;
  @FXML private Choices choices;
  @FXML private Label verdict;
  @FXML private Node puzzlePart;
  @FXML private Label puzzleGoal;
  @FXML private Label puzzleRecord;
  @FXML private Button takeUp;
  @FXML private TitledPane lessonEndings;
  @FXML private Label endingsSize;
  @FXML private GridPane endingsTable;
  @FXML private VBox lessonErrors;

  /// Binds the controls; called once.
  void show(LessonViewModel model) {
    lessonEndings.expandedProperty().bindBidirectional(model.unfoldedProperty());
    puzzleGoal.textProperty().bind(model.puzzleGoalProperty());
    puzzleRecord.textProperty().bind(model.puzzleRecordProperty());
    model.verdictProperty().subscribe(this::answer);
    model.guessProperty().subscribe(guess -> choices.mark(guess.intValue()));
    model.entryProperty().subscribe(entry -> tell(entry, model));
  }

  private void tell(@Nullable Entry entry, LessonViewModel model) {
    lessonErrors.getChildren().clear();
    questionPart.setVisible(false);
    puzzlePart.setVisible(false);
    lessonEndings.setVisible(false);
    lesson.setVvalue(0);
    switch (entry) {
      case null -> tell("", resources.getString("lesson.none"));
      case Entry.Scenario scenario -> tell(scenario, model);
      case Entry.Faulty faulty -> tell(faulty);
    }
  }

  private void tell(String heading, String sentences) {
    lessonTitle.setText(heading);
    lessonTitle.setVisible(!heading.isEmpty());
    lessonText.setText(sentences);
    lessonText.setVisible(!sentences.isEmpty());
  }

  private void tell(Entry.Scenario scenario, LessonViewModel model) {
    tell(scenario.lesson().title(), scenario.lesson().text());
    scenario.lesson().question().ifPresent(asked -> ask(asked, model));
    scenario.puzzle().ifPresent(puzzle -> offer(scenario, puzzle, model));
    lessonEndings.setVisible(!scenario.endings().declared().isEmpty());
    endingsSize.setText(model.size(scenario.endings()));
    new EndingsTable(resources).fill(endingsTable, scenario.endings().declared());
  }

  private void offer(Entry.Scenario scenario, Puzzle puzzle, LessonViewModel model) {
    puzzlePart.setVisible(true);
    takeUp.setOnAction(_ -> model.takeUp(scenario, puzzle));
  }

  private void ask(Question asked, LessonViewModel model) {
    questionPart.setVisible(true);
    question.setText(asked.text());
    choices.offer(
        asked.choices(),
        choice -> {
          model.guess(choice);
          bringIntoView(verdict);
        });
    choices.mark(model.guessProperty().get());
    choices.explain(verdict.getText());
  }

  private void answer(@Nullable Verdict said) {
    verdict.setVisible(said != null);
    verdict.setText(said == null ? "" : said.text());
    choices.explain(verdict.getText());
    verdict.pseudoClassStateChanged(RIGHT, said != null && said.right());
  }

  /// Scrolls down as far as it takes to see the end of something in the lesson.
  private void bringIntoView(Node node) {
    lesson.applyCss();
    lesson.layout();
    Node content = lesson.getContent();
    double visible = lesson.getViewportBounds().getHeight();
    double most = content.getLayoutBounds().getHeight() - visible;
    double end = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMaxY();
    if (most > 0) {
      lesson.setVvalue(Math.clamp((end - visible) / most, lesson.getVvalue(), 1));
    }
  }

  private void tell(Entry.Faulty faulty) {
    tell(
        resources.getString("lesson.faulty").formatted(faulty.file()),
        resources.getString("lesson.faulty.remedy"));
    for (ListingError error : faulty.errors()) {
      String place = "%s:%d:%d".formatted(faulty.file(), error.line(), error.column());
      lessonErrors.getChildren().addAll(wrapped(place, "place"), wrapped(error.message(), "error"));
    }
  }

  private static Label wrapped(String words, String styleClass) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
