package org.interleave.ui.timeline;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.interleave.paint.StandardPalette;
import org.interleave.paint.PointedOut;
import org.interleave.paint.Scene;
import org.interleave.paint.TimelinePainter;
import org.interleave.run.LiveRunner;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.ThreadKind;
import org.interleave.timeline.Axis;
import org.interleave.timeline.Axis.Measure;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Window;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What a frame of the timeline costs at 1920 x 1000 pixels in the software pipeline, on a run of
/// more than 50 000 steps.
///
/// A frame is painted as [TimelinePane] paints it, and drawn into pixels by a snapshot of the
/// scene. A snapshot also clears and copies the pixels of the whole scene, which the window does
/// not do; [#emptyScene] measures that alone.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class FrameBenchmark {

  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1000;
  private static final int LEAST_ROWS = 50_000;
  private static final int EM = 13;

  /// How much of the run is visible.
  public enum View {
    WHOLE,
    TENTH,
    /// So few steps that each is a block with its label.
    BLOCKS;

    /// The visible part, in the middle of the run.
    Window of(Timeline timeline) {
      double length =
          switch (this) {
            case WHOLE -> 1;
            case TENTH -> 0.1;
            case BLOCKS -> 200.0 / timeline.end();
          };
      return new Window(0.5 - length / 2, 0.5 + length / 2);
    }
  }

  /// The toolkit, while something is measured.
  @State(Scope.Benchmark)
  public static class Toolkit {
    @Setup(Level.Trial)
    public void start() {
      Platform.startup(() -> {});
    }

    @TearDown(Level.Trial)
    public void stop() {
      Platform.exit();
    }

    /// Does something on the window's thread, and waits for it.
    <T> T call(Supplier<T> action) {
      FutureTask<T> task = new FutureTask<>(action::get);
      Platform.runLater(task);
      try {
        return task.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /// A scene with a single pixel in it, which changes each time, so that JavaFX really draws; and
  /// the picture that it is drawn into.
  @State(Scope.Benchmark)
  public static class Empty {
    private final Rectangle pixel = new Rectangle(1, 1);
    final Group root = new Group(pixel);
    final WritableImage picture = new WritableImage(WIDTH, HEIGHT);
    private javafx.scene.Scene window;

    @Setup(Level.Trial)
    public void show(Toolkit toolkit) {
      window = toolkit.call(() -> new javafx.scene.Scene(root, WIDTH, HEIGHT, Color.WHITE));
    }

    WritableImage draw() {
      pixel.setFill(Color.BLACK.equals(pixel.getFill()) ? Color.GRAY : Color.BLACK);
      return window.snapshot(picture);
    }
  }

  /// A run, the visible part of it, and the view that shows it.
  @State(Scope.Benchmark)
  public static class Shown {
    @Param({"off", "on"})
    public String lock;

    @Param({"WHOLE", "TENTH", "BLOCKS"})
    public View view;

    @Param({"STEPS", "TIME"})
    public Measure axis;

    private Timeline timeline;
    private Projection projection;
    private final TimelinePainter painter = new TimelinePainter();
    private SheetView sheets;
    private double moment;

    @Setup(Level.Trial)
    public void record(Toolkit toolkit, Empty empty) {
      boolean on = lock.equals("on");
      // Without the lock a thread takes four steps each time, with it six or seven.
      Map<String, Number> size =
          Map.of("NUM_THREADS", 100L, "COUNT", on ? 100L : 130L, "SLEEP", 20e-6);
      RunInfo info =
          RunInfo.of(Experiment.of(Catalogue.first()).with(size), on, ThreadKind.PLATFORM);
      timeline = new Timeline(LiveRunner.start(info).await());
      if (timeline.end() <= LEAST_ROWS) {
        throw new IllegalStateException("Only " + timeline.end() + " steps.");
      }
      Lanes lanes = new Lanes(timeline.plan(), WIDTH, HEIGHT, EM, 0);
      projection = new Projection(Axis.of(timeline, axis), view.of(timeline), lanes);
      sheets = new SheetView();
      sheets.resize(WIDTH, HEIGHT, 1);
      toolkit.call(
          () -> {
            paint();
            return empty.root.getChildren().add(sheets);
          });
    }

    private void paint() {
      paint(true);
    }

    private void paintMarks() {
      paint(false);
    }

    private void paint(boolean newGround) {
      Scene scene = scene();
      sheets.paint(
          newGround,
          surface -> painter.paintGround(scene, surface),
          surface -> painter.paintMarks(scene, surface));
    }

    /// Each time at another moment, so that nothing can be kept from the last frame.
    private Scene scene() {
      double first = projection.firstRow();
      double rows = projection.lastRow() - first;
      moment = (moment + 1) % rows;
      return new Scene(projection, first + moment, PointedOut.NOTHING, StandardPalette.LIGHT);
    }
  }

  /// A snapshot of nothing.
  @Benchmark
  public WritableImage emptyScene(Toolkit toolkit, Empty empty) {
    return toolkit.call(empty::draw);
  }

  /// Only the painting into memory, which is not on its way to the screen yet.
  @Benchmark
  public Shown memory(Toolkit toolkit, Shown shown) {
    return toolkit.call(
        () -> {
          shown.paint();
          return shown;
        });
  }

  /// A whole frame, in pixels, and a snapshot's own cost.
  @Benchmark
  public WritableImage frame(Toolkit toolkit, Shown shown, Empty window) {
    return toolkit.call(
        () -> {
          shown.paint();
          return window.draw();
        });
  }

  /// A frame in which only the moment has changed, and a snapshot's own cost.
  @Benchmark
  public WritableImage scrub(Toolkit toolkit, Shown shown, Empty window) {
    return toolkit.call(
        () -> {
          shown.paintMarks();
          return window.draw();
        });
  }
}
