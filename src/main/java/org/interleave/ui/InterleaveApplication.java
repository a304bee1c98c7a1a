package org.interleave.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.interleave.paint.Lettering;
import org.interleave.run.LiveRunner;

/// The window's beginning and end.
public final class InterleaveApplication extends Application {

  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;
  private static final double LEAST_WIDTH = 800;
  private static final double LEAST_HEIGHT = 560;

  /// The scenario that the window begins with.
  private static final String FIRST = "millisecond";

  private final ResourceBundle text = ResourceBundle.getBundle("org.interleave.ui.Text");
  private final MainViewModel model;

  public InterleaveApplication() {
    this(Preferences.userNodeForPackage(InterleaveApplication.class));
  }

  /// A window that keeps its recent files somewhere else.
  InterleaveApplication(Preferences kept) {
    model = new MainViewModel(text, Platform::runLater, kept);
  }

  /// Opens the window, and returns when it has been closed.
  ///
  /// @param scenarios a folder whose scenarios are to be a chapter more
  public static void open(Optional<Path> scenarios) throws NoDisplayException {
    try {
      launch(
          InterleaveApplication.class,
          scenarios.map(Path::toString).stream().toArray(String[]::new));
    } catch (UnsupportedOperationException e) {
      // Only the toolkit throws this bare; JavaFX wraps what our own code throws.
      throw new NoDisplayException(e);
    }
  }

  /// So that the first run shows what the threads do, not how Java gets ready.
  @Override
  public void init() {
    LiveRunner.warmUp();
  }

  @Override
  public void start(Stage stage) throws IOException {
    show(stage, Dialogs.ofDesktop(text));
    getParameters().getRaw().forEach(folder -> model.scenarios().addFolder(Path.of(folder)));
    model.scenarios().open(FIRST);
  }

  /// Fills a stage and shows it.
  void show(Stage stage, Dialogs dialogs) throws IOException {
    loadFonts();
    MainController controller = new MainController(model, stage, text, dialogs);
    FXMLLoader loader = new FXMLLoader(InterleaveApplication.class.getResource("main.fxml"), text);
    loader.setController(controller);
    Parent root = loader.load();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setScene(
        new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
    stage.getScene().getStylesheets().add(resource("main.css"));
    stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, controller.keys()::press);
    new Tooltips(stage).giveWay();
    stage.getIcons().add(new Image(resource("icon.png")));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    Thread.setDefaultUncaughtExceptionHandler(
        (_, failure) -> Platform.runLater(() -> new FailureDialog(text).show(stage, failure)));
    stage.show();
  }

  /// What the window shows.
  MainViewModel model() {
    return model;
  }

  private static void loadFonts() {
    for (String file : new String[] {Lettering.REGULAR_FILE, Lettering.BOLD_FILE}) {
      Font.loadFont(Objects.requireNonNull(Lettering.class.getResourceAsStream(file)), 13);
    }
  }

  private static String resource(String name) {
    return Objects.requireNonNull(InterleaveApplication.class.getResource(name)).toExternalForm();
  }

  @Override
  public void stop() {
    model.runBar().cancel();
    model.endings().cancel();
  }
}
