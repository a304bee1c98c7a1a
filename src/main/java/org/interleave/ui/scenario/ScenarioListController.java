package org.interleave.ui.scenario;

import java.util.Optional;
import java.util.ResourceBundle;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Binds the list of scenarios to its view-model. The list's selection is a cursor: it moves
/// without opening anything.
public final class ScenarioListController {

  /// How many items a page key goes past.
  private static final int PAGE = 8;

  @FXML private ResourceBundle resources;
  @FXML private ListView<Row> scenarioList;
  @FXML private Label scenarioRefusal;
  @FXML private Button addFolder;
  @FXML private LessonController lessonController;

  private @Nullable ScenarioListViewModel model;

  /// Binds the controls; called once.
  public void show(ScenarioListViewModel shown, FolderDialogs folders) {
    model = shown;
    scenarioList.setCellFactory(_ -> new RowCell(shown, resources, this::choose));
    scenarioList.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    scenarioList.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    scenarioList.heightProperty().subscribe(() -> Platform.runLater(this::bringIntoView));
    shown.rowsProperty().subscribe(this::list);
    shown.chosenProperty().subscribe(this::moveToChosen);
    scenarioRefusal.textProperty().bind(shown.refusalProperty());
    scenarioRefusal.visibleProperty().bind(shown.refusalProperty().isNotEmpty());
    addFolder.setOnAction(
        _ -> folders.choose(addFolder.getScene().getWindow()).ifPresent(shown::addFolder));
    lessonController.show(shown.lesson());
  }

  private void list(Rows rows) {
    scenarioList.getItems().setAll(rows.all());
    moveToChosen();
  }

  private void choose() {
    if (model != null
        && scenarioList.getSelectionModel().getSelectedItem() instanceof Row.Item item) {
      model.choose(item);
      moveToChosen();
    }
  }

  private void moveToChosen() {
    Row.Item chosen = model == null ? null : model.chosenProperty().get();
    if (chosen == null) {
      scenarioList.getSelectionModel().clearSelection();
    } else {
      moveTo(scenarioList.getItems().indexOf(chosen));
    }
  }

  private void moveTo(int row) {
    if (row != scenarioList.getSelectionModel().getSelectedIndex()) {
      scenarioList.getSelectionModel().clearAndSelect(row);
      Platform.runLater(this::bringIntoView);
    }
  }

  /// Scrolls no further than it takes, other than the list itself, which would put the cursor's row
  /// at the top. How high rows are out of sight is a guess at first, and known the second time.
  private void bringIntoView() {
    if (scenarioList.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && cursor() >= 0) {
      for (int time = 0; time < 2; time++) {
        scenarioList.layout();
        flow.scrollTo(cursor());
        flow.layout();
      }
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      choose();
      return;
    }
    steps(event.getCode())
        .ifPresent(
            items -> {
              event.consume();
              move(items);
            });
  }

  private static Optional<Integer> steps(KeyCode key) {
    return switch (key) {
      case UP -> Optional.of(-1);
      case DOWN -> Optional.of(1);
      case PAGE_UP -> Optional.of(-PAGE);
      case PAGE_DOWN -> Optional.of(PAGE);
      case HOME -> Optional.of(-Integer.MAX_VALUE);
      case END -> Optional.of(Integer.MAX_VALUE);
      default -> Optional.empty();
    };
  }

  private void move(int items) {
    if (model != null) {
      moveTo(model.rowsProperty().get().step(cursor(), items));
    }
  }

  private void type(KeyEvent event) {
    if (model != null && !event.getCharacter().isBlank()) {
      moveTo(model.rowsProperty().get().beginningWith(event.getCharacter(), cursor()));
    }
  }

  private int cursor() {
    return scenarioList.getSelectionModel().getSelectedIndex();
  }
}
