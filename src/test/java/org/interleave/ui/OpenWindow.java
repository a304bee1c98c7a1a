package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Trace;
import org.interleave.ui.document.MemoryPreferences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window of the program that is used as a person does: through what is seen, with keys and
/// mouse. Each test has a window of its own, and fails when anything was logged as a warning.
@Timeout(60)
abstract class OpenWindow extends FxRobot {

  private static final int PATIENCE_SECONDS = 20;

  private @Nullable Robot robot;
  private final InterleaveApplication application =
      new InterleaveApplication(new MemoryPreferences());
  private final Warnings warnings = Warnings.collect();
  private Thread.@Nullable UncaughtExceptionHandler handler;
  private @Nullable Stage stage;

  /// Where the file dialog says to save; empty when the person cancels it.
  Optional<Path> chosenFile = Optional.empty();

  int timesAskedForFile;

  /// Where the dialog for folders leads.
  Optional<Path> chosenFolder = Optional.empty();

  /// What the dialogs for listings answer.
  final AnsweredDialogs listings = new AnsweredDialogs();

  @BeforeEach
  final void open() throws TimeoutException {
    handler = Thread.getDefaultUncaughtExceptionHandler();
    FxToolkit.registerPrimaryStage();
    interact(this::fill);
    resize(980, 700);
  }

  private void fill() {
    robot = new Robot();
    stage = new Stage();
    try {
      application.show(stage, new Dialogs((_, _) -> chooseFile(), listings, _ -> chosenFolder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    stage.setX(0);
    stage.setY(0);
    model().document().open(scenario("millisecond"));
  }

  /// One of the scenarios that come with the program.
  static Scenario scenario(String id) {
    return (Scenario) Catalogue.builtIn().entry(id).orElseThrow();
  }

  private Optional<Path> chooseFile() {
    timesAskedForFile++;
    return chosenFile;
  }

  @AfterEach
  final void close() throws TimeoutException {
    release(new KeyCode[0]);
    release(new MouseButton[0]);
    interact(application::stop);
    interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    Thread.setDefaultUncaughtExceptionHandler(handler);
    assertThat(warnings.stop()).isEmpty();
  }

  final InterleaveApplication application() {
    return application;
  }

  final MainViewModel model() {
    return application.model();
  }

  final Stage stage() {
    return Objects.requireNonNull(stage);
  }

  /// Makes the window so large; the screen of the headless platform has 1000 x 1000 pixels.
  final void resize(double width, double height) {
    interact(
        () -> {
          stage().setX(0);
          stage().setY(0);
          stage().setWidth(width);
          stage().setHeight(height);
        });
  }

  /// Shows a run that was made by hand, at its end; as after every run, the keys are the
  /// timeline's.
  final void showRun(Trace trace) {
    interact(() -> model().show(new Timeline(trace)));
    interact(() -> find("timeline").requestFocus());
  }

  final <T extends Node> T find(String id, Class<T> type) {
    return lookup("#" + id).queryAs(type);
  }

  final Node find(String id) {
    return find(id, Node.class);
  }

  final String text(String id) {
    return find(id, Labeled.class).getText();
  }

  /// Whether somebody looking at the window would find it there.
  final boolean isSeen(String id) {
    return lookup("#" + id).<Node>tryQuery().filter(OpenWindow::isSeen).isPresent();
  }

  static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  /// A node, and all below it.
  static Stream<Node> all(Node node) {
    Stream<Node> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(OpenWindow::all)
            : Stream.empty();
    return Stream.concat(Stream.of(node), below);
  }

  /// Clicks on what has such an id, style class or text.
  final void click(String query) {
    click(point(query).query());
  }

  /// Clicks on a place of the screen. The mouse leaps there, as its way takes half a second.
  final void click(Point2D place) {
    send(robot -> robot.mouseMove(place));
    send(robot -> robot.mousePress(MouseButton.PRIMARY));
    send(robot -> robot.mouseRelease(MouseButton.PRIMARY));
    settle();
  }

  final void leap(Point2D place) {
    send(robot -> robot.mouseMove(place));
    settle();
  }

  /// Drags from a place of the screen, by so many pixels, in five parts.
  final void drag(Point2D from, double right, double down) {
    send(robot -> robot.mouseMove(from));
    send(robot -> robot.mousePress(MouseButton.PRIMARY));
    for (int part = 1; part <= 5; part++) {
      Point2D place = from.add(right * part / 5, down * part / 5);
      send(robot -> robot.mouseMove(place));
    }
    send(robot -> robot.mouseRelease(MouseButton.PRIMARY));
    settle();
  }

  /// Turns the mouse's wheel, wherever the pointer is.
  final void wheel(int notches) {
    send(robot -> robot.mouseWheel(notches));
    settle();
  }

  /// Presses keys, one while the other is held.
  @Override
  public final OpenWindow push(KeyCode... keys) {
    for (KeyCode key : keys) {
      send(robot -> robot.keyPress(key == KeyCode.SHORTCUT ? KeyCode.CONTROL : key));
    }
    for (KeyCode key : List.of(keys).reversed()) {
      send(robot -> robot.keyRelease(key == KeyCode.SHORTCUT ? KeyCode.CONTROL : key));
    }
    settle();
    return this;
  }

  /// One robot for all, as it knows only of the keys that it holds itself. Each action is a task of
  /// its own: one that opens a dialog ends only when the dialog is closed.
  private void send(Consumer<Robot> action) {
    Platform.runLater(() -> action.accept(Objects.requireNonNull(robot)));
  }

  /// Carries a task out on the window's thread.
  @Override
  public final OpenWindow interact(Runnable task) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, task);
    settle();
    return this;
  }

  /// Waits until the window has been laid out anew; TestFX would wait three times as long.
  static void settle() {
    CountDownLatch laidOut = new CountDownLatch(1);
    Platform.runLater(() -> new NextFrame(laidOut::countDown).start());
    try {
      assertThat(laidOut.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Carries a task out after the next frame.
  private static final class NextFrame extends AnimationTimer {

    private final Runnable task;

    NextFrame(Runnable task) {
      this.task = task;
    }

    @Override
    public void handle(long now) {
      stop();
      Platform.runLater(task);
    }
  }

  /// Types into a field, in place of what stands there.
  final void type(String id, String text) {
    click("#" + id + " .text-field");
    push(KeyCode.SHORTCUT, KeyCode.A);
    push(KeyCode.DELETE);
    type(text);
  }

  /// Types into what has the focus.
  final void type(String text) {
    interact(() -> text.chars().forEach(this::typeCharacter));
  }

  private void typeCharacter(int character) {
    String typed = Character.toString(character);
    Node target = Objects.requireNonNull(stage().getScene().getFocusOwner());
    Event.fireEvent(
        target,
        new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  /// What stands in a field.
  final String typed(String id) {
    return lookup("#" + id + " .text-field").queryAs(TextField.class).getText();
  }

  final double moment() {
    return model().playback().momentProperty().get();
  }

  final Timeline timeline() {
    return Objects.requireNonNull(model().timeline().timelineProperty().get());
  }

  /// Waits until a run that is on has ended, and returns what happened in it.
  final Trace awaitRun() {
    await(() -> !model().runBar().runningProperty().get());
    return timeline().trace();
  }

  /// Waits until something holds.
  static void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("It did not come true in %d s.".formatted(PATIENCE_SECONDS), e);
    }
    settle();
  }
}
