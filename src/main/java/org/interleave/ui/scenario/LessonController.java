package org.interleave.ui.scenario;

import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.interleave.listing.ListingError;
import org.interleave.scenario.Entry;
import org.interleave.scenario.Question;
import org.interleave.ui.scenario.LessonViewModel.Verdict;
import org.jspecify.annotations.Nullable;

/// Binds the lesson to its view-model: its text, its question and its endings, or the errors of
/// what is faulty.
public final class LessonController {

  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

  @FXML private ResourceBundle resources;
  @FXML private ScrollPane lesson;
  @FXML private Label title;
  @FXML private Label text;
  @FXML private Node questionPart;
  @FXML private Label question;
  @FXML private VBox choices;
  @FXML private Label verdict;
  @FXML private TitledPane endings;
  @FXML private Label size;
  @FXML private GridPane endingsTable;
  @FXML private VBox errors;

  /// Binds the controls; called once.
  void show(LessonViewModel model) {
    endings.expandedProperty().bindBidirectional(model.unfoldedProperty());
    model.verdictProperty().subscribe(this::answer);
    model.guessProperty().subscribe(guess -> mark(guess.intValue()));
    model.entryProperty().subscribe(entry -> tell(entry, model));
  }

  private void tell(@Nullable Entry entry, LessonViewModel model) {
    choices.getChildren().clear();
    errors.getChildren().clear();
    questionPart.setVisible(false);
    endings.setVisible(false);
    lesson.setVvalue(0);
    switch (entry) {
      case null -> tell("", resources.getString("lesson.none"));
      case Entry.Scenario scenario -> tell(scenario, model);
      case Entry.Faulty faulty -> tell(faulty);
    }
  }

  private void tell(String heading, String sentences) {
    title.setText(heading);
    title.setVisible(!heading.isEmpty());
    text.setText(sentences);
    text.setVisible(!sentences.isEmpty());
  }

  private void tell(Entry.Scenario scenario, LessonViewModel model) {
    tell(scenario.lesson().title(), scenario.lesson().text());
    scenario.lesson().question().ifPresent(asked -> ask(asked, model));
    endings.setVisible(!scenario.endings().declared().isEmpty());
    size.setText(model.size(scenario.endings()));
    new EndingsTable(resources).fill(endingsTable, scenario.endings().declared());
  }

  private void ask(Question asked, LessonViewModel model) {
    questionPart.setVisible(true);
    question.setText(asked.text());
    for (int index = 0; index < asked.choices().size(); index++) {
      choices.getChildren().add(choice(asked.choices().get(index), index, model));
    }
    mark(model.guessProperty().get());
  }

  /// A choice in no toggle group, as in one an arrow key would not only go to the next choice but
  /// take it, and so give the answer away.
  private RadioButton choice(String words, int index, LessonViewModel model) {
    RadioButton choice = new RadioButton(words);
    choice.setWrapText(true);
    choice.accessibleHelpProperty().bind(verdict.textProperty());
    choice.setOnAction(
        _ -> {
          model.guess(index);
          mark(index);
          bringIntoView(verdict);
        });
    return choice;
  }

  private void mark(int guess) {
    for (int index = 0; index < choices.getChildren().size(); index++) {
      if (choices.getChildren().get(index) instanceof RadioButton choice) {
        choice.setSelected(index == guess);
      }
    }
  }

  private void answer(@Nullable Verdict said) {
    verdict.setVisible(said != null);
    verdict.setText(said == null ? "" : said.text());
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
      errors.getChildren().addAll(wrapped(place, "place"), wrapped(error.message(), "error"));
    }
  }

  private static Label wrapped(String words, String styleClass) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
