package org.interleave.ui;

import java.util.ResourceBundle;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.interleave.paint.Scene;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Puzzle;
import org.interleave.timeline.Axis.Measure;
import org.interleave.ui.byhand.ByHandController;
import org.interleave.ui.code.CodeController;
import org.interleave.ui.document.DocumentController;
import org.interleave.ui.endings.EndingsController;
import org.interleave.ui.export.PictureExport;
import org.interleave.ui.playback.PlaybackController;
import org.interleave.ui.puzzle.PuzzleController;
import org.interleave.ui.run.RunBarController;
import org.interleave.ui.run.RunNotesController;
import org.interleave.ui.scenario.ScenarioListController;
import org.interleave.ui.story.LedgerController;
import org.interleave.ui.story.StoryController;
import org.interleave.ui.theme.Theme;
import org.interleave.ui.timeline.OverviewPane;
import org.interleave.ui.timeline.TimelinePane;
import org.interleave.ui.variables.VariablesController;

/// Binds the window to its view-model.
public final class MainController {

  private static final Duration AXIS_CHANGE = Duration.millis(350);

  @FXML private Pane root;
  @FXML private DocumentController documentController;
  @FXML private ScenarioListController scenariosController;
  @FXML private RunBarController runBarController;
  @FXML private RunNotesController runNotesController;
  @FXML private CodeController codeController;
  @FXML private VariablesController variablesController;
  @FXML private EndingsController endingsController;
  @FXML private Tab endingsTab;
  @FXML private ByHandController byHandController;
  @FXML private PuzzleController puzzleController;
  @FXML private PlaybackController playbackController;
  @FXML private StoryController storyController;
  @FXML private LedgerController ledgerController;
  @FXML private Node scenarios;
  @FXML private Node panels;
  @FXML private ToggleButton scenariosShown;
  @FXML private ToggleButton panelsShown;
  @FXML private TimelinePane timeline;
  @FXML private OverviewPane overview;
  @FXML private Node overviewRow;
  @FXML private Region player;
  @FXML private Button export;
  @FXML private MenuItem followSystem;
  @FXML private MenuItem light;
  @FXML private MenuItem dark;
  @FXML private MenuItem highContrast;
  @FXML private Button takeOver;
  @FXML private Button goBack;
  @FXML private Button withLock;
  @FXML private Button zoomOut;
  @FXML private Button fit;
  @FXML private Button zoomIn;
  @FXML private Notice notice;

  private final MainViewModel model;
  private final Stage stage;
  private final ResourceBundle text;
  private final Dialogs dialogs;
  private final PictureExport pictures;
  private final Timeline axisChange = new Timeline();

  MainController(MainViewModel model, Stage stage, ResourceBundle text, Dialogs dialogs) {
    this.model = model;
    this.stage = stage;
    this.text = text;
    this.dialogs = dialogs;
    pictures =
        new PictureExport(text, dialogs.pictures(), done -> notice.confirm(done), this::fail);
  }

  @FXML
  void initialize() {
    documentController.show(model.document(), dialogs.listings(), this::beginFile);
    scenariosController.show(model.scenarios(), dialogs.folders());
    model.scenarios().setOnOpen(this::open);
    bindPanels();
    runBarController.show(model.runBar());
    runNotesController.show(model.runBar());
    codeController.show(model.code());
    variablesController.show(model.variables());
    endingsController.show(model.endings());
    model.endings().setOnFailure(this::fail);
    model.endings().shownProperty().bind(endingsTab.selectedProperty());
    bindStage();
    new DroppedListing(documentController::open).on(root);
    playbackController.show(model.playback());
    storyController.show(model.story());
    ledgerController.show(model.story());
    byHandController.show(model.byHand(), model.timeline().lanesProperty());
    puzzleController.show(model.puzzle());
    model.scenarios().lesson().setOnPuzzle(this::takeUp);
    model.byHand().setOnFailure(this::fail);
    bindNotice();
    model.byHand().activeProperty().subscribe(timeline::requestFocus);
    takeOver.setOnAction(_ -> model.takeOver());
    takeOver.visibleProperty().bind(model.byHand().activeProperty().not());
    goBack.visibleProperty().bind(model.byHand().activeProperty());
    goBack.disableProperty().bind(model.byHand().canGoBackProperty().not());
    goBack.setOnAction(_ -> model.goBack());
    withLock.setOnAction(_ -> model.retryWithLock());
    withLock.disableProperty().bind(Bindings.not(model.canRetryProperty()));
    takeOver.disableProperty().bind(Bindings.not(model.canTakeOverProperty()));
    timeline.show(model.timeline());
    overview.show(model.timeline());
    timeline.accessibleTextProperty().bind(model.story().titleProperty());
    model.runBar().setOnFailure(this::fail);
    model.runBar().runningProperty().subscribe(timeline::requestFocus);
    model.playback().measureProperty().subscribe(this::changeAxis);
    new WornTheme(model.theme()).on(root);
    bindLooks();
    zoomIn.setOnAction(_ -> model.timeline().zoomIn());
    zoomOut.setOnAction(_ -> model.timeline().zoomOut());
    fit.setOnAction(_ -> model.timeline().fit());
  }

  /// A notice is of something past when another run is shown.
  private void bindNotice() {
    model.byHand().setOnObstacle(notice::tell);
    model.timeline().setOnStuck(() -> notice.tell(text.getString("timeline.stuck")));
    model.timeline().timelineProperty().subscribe(notice::clear);
    model.runBar().runningProperty().subscribe(notice::clear);
  }

  private void bindPanels() {
    bindPanel(model.scenariosPanel(), scenariosShown, scenarios);
    bindPanel(model.listingPanel(), panelsShown, panels);
    SmallWindow small = new SmallWindow(root, model.theme().textSizeProperty());
    small.leavesOut(overviewRow);
    small.shortens(export);
    small.stacks(runBarController.modePane());
    small.tells(storyController.card());
    small.leavesOut(playbackController.speedText(), player);
  }

  private void bindPanel(SidePanel panel, ToggleButton toggle, Node node) {
    panel.widthProperty().bind(root.widthProperty());
    panel.emProperty().bind(model.theme().textSizeProperty());
    toggle.selectedProperty().bindBidirectional(panel.shownProperty());
    node.visibleProperty().bind(panel.shownProperty());
    node.managedProperty().bind(panel.shownProperty());
  }

  private void bindStage() {
    stage.focusedProperty().subscribe(() -> model.timeline().hoverNothing());
    model.document().titleProperty().subscribe(this::nameWindow);
    model.document().changedProperty().subscribe(this::nameWindow);
    stage.setOnCloseRequest(
        request -> {
          if (!documentController.mayLeave()) {
            request.consume();
          }
        });
  }

  private void nameWindow() {
    String mark = model.document().changedProperty().get() ? "\u2022 " : "";
    stage.setTitle(
        mark + model.document().titleProperty().get() + " \u2014 " + text.getString("title"));
  }

  /// Opens a scenario with the lock as it suggests, unless there are changes to be kept. One that
  /// is open is opened anew when it has been changed.
  private boolean open(Scenario scenario) {
    if (model.document().isShowing(scenario)) {
      return true;
    }
    boolean leaves = documentController.mayLeave();
    if (leaves) {
      model.runBar().lockProperty().set(scenario.source().lock());
      model.document().open(scenario);
      model.runBar().runInstead();
    }
    return leaves;
  }

  private void takeUp(Scenario scenario, Puzzle puzzle) {
    if (documentController.mayLeave()) {
      model.puzzle().takeUp(scenario, puzzle);
      timeline.requestFocus();
    }
  }

  private void beginFile() {
    model.scenarios().clear();
    model.runBar().lockProperty().set(true);
    model.runBar().runInstead();
  }

  private void fail(Throwable reason) {
    new FailureDialog(text).show(stage, reason);
  }

  private void changeAxis(Measure measure) {
    double end = measure == Measure.TIME ? 1 : 0;
    axisChange.stop();
    if (Platform.getPreferences().isReducedMotion()) {
      model.timeline().timeShareProperty().set(end);
      return;
    }
    KeyValue value =
        new KeyValue(model.timeline().timeShareProperty(), end, Interpolator.EASE_BOTH);
    axisChange.getKeyFrames().setAll(new KeyFrame(AXIS_CHANGE, value));
    axisChange.playFromStart();
  }

  private void bindLooks() {
    followSystem.setOnAction(_ -> model.theme().chosenProperty().set(null));
    light.setOnAction(_ -> model.theme().chosenProperty().set(Theme.LIGHT));
    dark.setOnAction(_ -> model.theme().chosenProperty().set(Theme.DARK));
    highContrast.setOnAction(_ -> model.theme().chosenProperty().set(Theme.HIGH_CONTRAST));
  }

  /// The keys of the whole window.
  Keys keys() {
    Keys keys = new WindowKeys(model).keys();
    return keys.on(KeyCode.F1, this::showKeys)
        .on(KeyCode.F11, this::present)
        .on(KeyCode.O, documentController::open, KeyCombination.SHORTCUT_DOWN)
        .on(KeyCode.S, documentController::save, KeyCombination.SHORTCUT_DOWN)
        .on(
            KeyCode.S,
            documentController::saveAs,
            KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN)
        .on(KeyCode.E, this::exportPicture, KeyCombination.SHORTCUT_DOWN)
        .on(KeyCode.C, this::copyPicture, KeyCombination.SHORTCUT_DOWN);
  }

  @FXML
  private void present() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  @FXML
  private void showKeys() {
    new KeysDialog(text).show(stage);
  }

  @FXML
  private void exportPicture() {
    Scene scene = model.scene();
    if (scene != null) {
      pictures.ask(scene, stage);
    }
  }

  private void copyPicture() {
    Scene scene = model.scene();
    if (scene != null) {
      pictures.copy(scene);
    }
  }
}
