package org.interleave.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.interleave.paint.Scene;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.timeline.Axis.Measure;
import org.interleave.ui.code.CodeController;
import org.interleave.ui.document.DocumentController;
import org.interleave.ui.export.PictureExport;
import org.interleave.ui.playback.PlaybackController;
import org.interleave.ui.playback.PlaybackViewModel;
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

  private static final double ZOOM_STEP = 0.7;
  private static final int SCROLLED_LINES = 3;
  private static final Duration AXIS_CHANGE = Duration.millis(350);

  @FXML private Pane root;
  @FXML private DocumentController documentController;
  @FXML private ScenarioListController scenariosController;
  @FXML private RunBarController runBarController;
  @FXML private RunNotesController runNotesController;
  @FXML private CodeController codeController;
  @FXML private VariablesController variablesController;
  @FXML private PlaybackController playbackController;
  @FXML private StoryController storyController;
  @FXML private LedgerController ledgerController;
  @FXML private Node scenarios;
  @FXML private Node panels;
  @FXML private ToggleButton scenariosShown;
  @FXML private ToggleButton panelsShown;
  @FXML private TimelinePane timeline;
  @FXML private OverviewPane overview;
  @FXML private MenuItem followSystem;
  @FXML private MenuItem light;
  @FXML private MenuItem dark;
  @FXML private MenuItem highContrast;
  @FXML private Label notice;

  private final MainViewModel model;
  private final Stage stage;
  private final ResourceBundle text;
  private final Dialogs dialogs;
  private final PictureExport export;
  private final Timeline axisChange = new Timeline();

  MainController(MainViewModel model, Stage stage, ResourceBundle text, Dialogs dialogs) {
    this.model = model;
    this.stage = stage;
    this.text = text;
    this.dialogs = dialogs;
    export =
        new PictureExport(text, dialogs.pictures(), message -> notice.setText(message), this::fail);
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
    bindStage();
    root.setOnDragOver(this::offer);
    root.setOnDragDropped(this::drop);
    playbackController.show(model.playback());
    storyController.show(model.story());
    ledgerController.show(model.story());
    timeline.show(model.timeline());
    overview.show(model.timeline());
    timeline.accessibleTextProperty().bind(model.story().titleProperty());
    model.runBar().setOnFailure(this::fail);
    model.runBar().runningProperty().subscribe(this::takeFocus);
    model.playback().measureProperty().subscribe(this::changeAxis);
    bindTheme();
  }

  private void bindPanels() {
    bindPanel(model.scenariosPanel(), scenariosShown, scenarios);
    bindPanel(model.listingPanel(), panelsShown, panels);
  }

  private void bindPanel(SidePanel panel, ToggleButton toggle, Node node) {
    panel.widthProperty().bind(root.widthProperty());
    panel.emProperty().bind(model.theme().textSizeProperty());
    toggle.selectedProperty().bindBidirectional(panel.shownProperty());
    node.visibleProperty().bind(panel.shownProperty());
    node.managedProperty().bind(panel.shownProperty());
  }

  private void bindStage() {
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

  private void offer(DragEvent event) {
    if (listing(event).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  /// Opens the file once the drag is over: a dialog would keep the other program waiting.
  private void drop(DragEvent event) {
    Optional<Path> listing = listing(event);
    event.setDropCompleted(listing.isPresent());
    event.consume();
    listing.ifPresent(path -> Platform.runLater(() -> documentController.open(path)));
  }

  private static Optional<Path> listing(DragEvent event) {
    Dragboard dragged = event.getDragboard();
    return dragged.hasFiles()
        ? dragged.getFiles().stream().map(File::toPath).findFirst()
        : Optional.empty();
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

  private void beginFile() {
    model.scenarios().clear();
    model.runBar().lockProperty().set(true);
    model.runBar().runInstead();
  }

  private void fail(Throwable reason) {
    new FailureDialog(text).show(stage, reason);
  }

  /// After a run the keys are the timeline's, and the notice is of something past.
  private void takeFocus() {
    notice.setText("");
    timeline.requestFocus();
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

  private void bindTheme() {
    model.theme().systemProperty().bind(Platform.getPreferences().colorSchemeProperty());
    model.theme().themeProperty().subscribe(this::wear);
    model
        .theme()
        .textSizeProperty()
        .subscribe(size -> root.setStyle("-fx-font-size: %spx".formatted(size)));
    followSystem.setOnAction(_ -> model.theme().chosenProperty().set(null));
    light.setOnAction(_ -> model.theme().chosenProperty().set(Theme.LIGHT));
    dark.setOnAction(_ -> model.theme().chosenProperty().set(Theme.DARK));
    highContrast.setOnAction(_ -> model.theme().chosenProperty().set(Theme.HIGH_CONTRAST));
  }

  private void wear(Theme theme) {
    Application.setUserAgentStylesheet(theme.stylesheet());
    for (Theme other : Theme.values()) {
      root.getStyleClass().remove(other.styleClass());
    }
    root.getStyleClass().add(theme.styleClass());
  }

  /// The keys of the whole window.
  Keys keys() {
    PlaybackViewModel playback = model.playback();
    Keys keys =
        new Keys()
            .on(KeyCode.SPACE, playback::toggle)
            .on(KeyCode.RIGHT, playback::stepForward)
            .on(KeyCode.LEFT, playback::stepBack)
            .on(KeyCode.PAGE_DOWN, playback::stepForward)
            .on(KeyCode.PAGE_UP, playback::stepBack)
            .on(KeyCode.RIGHT, playback::nextFinding, KeyCombination.SHIFT_DOWN)
            .on(KeyCode.LEFT, playback::previousFinding, KeyCombination.SHIFT_DOWN)
            .on(KeyCode.HOME, playback::goToBegin)
            .on(KeyCode.END, playback::goToEnd)
            .on(KeyCode.DOWN, () -> model.timeline().scroll(SCROLLED_LINES))
            .on(KeyCode.UP, () -> model.timeline().scroll(-SCROLLED_LINES))
            .on(KeyCode.R, model.runBar()::run)
            .on(KeyCode.L, model.runBar()::toggleLock)
            .on(KeyCode.ESCAPE, model.runBar()::cancel)
            .on(KeyCode.F1, this::showKeys)
            .on(KeyCode.F11, this::present)
            .on(KeyCode.O, documentController::open, KeyCombination.SHORTCUT_DOWN)
            .on(KeyCode.S, documentController::save, KeyCombination.SHORTCUT_DOWN)
            .on(
                KeyCode.S,
                documentController::saveAs,
                KeyCombination.SHORTCUT_DOWN,
                KeyCombination.SHIFT_DOWN)
            .on(KeyCode.DIGIT1, scenariosShown::fire, KeyCombination.SHORTCUT_DOWN)
            .on(KeyCode.DIGIT2, panelsShown::fire, KeyCombination.SHORTCUT_DOWN)
            .on(KeyCode.E, this::exportPicture, KeyCombination.SHORTCUT_DOWN)
            .on(KeyCode.C, this::copyPicture, KeyCombination.SHORTCUT_DOWN);
    bindZoomKeys(keys);
    return keys;
  }

  /// Plus and minus stand on different keys, with and without shift, on different keyboards.
  private void bindZoomKeys(Keys keys) {
    for (KeyCode plus : new KeyCode[] {KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD}) {
      keys.on(plus, this::zoomIn, KeyCombination.SHIFT_ANY);
      keys.on(plus, model.theme()::enlarge, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }
    for (KeyCode minus : new KeyCode[] {KeyCode.MINUS, KeyCode.SUBTRACT}) {
      keys.on(minus, this::zoomOut);
      keys.on(minus, model.theme()::reduce, KeyCombination.SHORTCUT_DOWN);
    }
    for (KeyCode zero : new KeyCode[] {KeyCode.DIGIT0, KeyCode.NUMPAD0}) {
      keys.on(zero, this::fit);
      keys.on(zero, model.theme()::resetSize, KeyCombination.SHORTCUT_DOWN);
    }
  }

  @FXML
  private void zoomIn() {
    model.timeline().zoom(ZOOM_STEP);
  }

  @FXML
  private void zoomOut() {
    model.timeline().zoom(1 / ZOOM_STEP);
  }

  @FXML
  private void fit() {
    model.timeline().fit();
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
      export.ask(scene, stage);
    }
  }

  private void copyPicture() {
    Scene scene = model.scene();
    if (scene != null) {
      export.copy(scene);
    }
  }
}
