package org.interleave.ui.timeline;

import java.nio.IntBuffer;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.interleave.export.Sheet;
import org.interleave.paint.Surface;
import org.jspecify.annotations.Nullable;

/// Shows what is painted in memory: the ground, which is kept, and on a copy of it the marks, which
/// move often.
///
/// *Why no canvas:* where no graphics card helps, JavaFX takes three times as long as Java2D for
/// the same picture, most of it for what is translucent. So the window and a saved picture are also
/// the same to the pixel.
final class SheetView extends ImageView {

  private final Frame[] frames = new Frame[2];
  private @Nullable Sheet ground;
  private boolean groundIsKept;
  private int next;

  /// A sheet that is ready to be shown; the pixels are the same.
  private record Frame(Sheet sheet, PixelBuffer<IntBuffer> buffer, WritableImage image) {

    static Frame like(Sheet ground) {
      Sheet sheet = new Sheet(ground.width(), ground.height(), ground.scale());
      PixelBuffer<IntBuffer> buffer =
          new PixelBuffer<>(
              sheet.width(),
              sheet.height(),
              IntBuffer.wrap(sheet.pixels()),
              PixelFormat.getIntArgbPreInstance());
      return new Frame(sheet, buffer, new WritableImage(buffer));
    }
  }

  /// Takes on another size, in units, and forgets the ground when it is really another.
  ///
  /// @param scale how many pixels of the screen make one unit
  /// @return whether the ground has to be painted
  boolean resize(double width, double height, double scale) {
    int columns = (int) Math.ceil(width * scale);
    int rows = (int) Math.ceil(height * scale);
    if (ground != null
        && ground.width() == columns
        && ground.height() == rows
        && ground.scale() == scale) {
      return false;
    }
    ground = new Sheet(columns, rows, scale);
    frames[0] = Frame.like(ground);
    frames[1] = Frame.like(ground);
    setSmooth(false);
    setFitWidth(columns / scale);
    setFitHeight(rows / scale);
    return true;
  }

  /// Paints a frame and shows it. Two sheets take turns: the last one may still be on its way to
  /// the screen.
  ///
  /// @param newGround whether the ground has changed; while it does, in every frame, it is painted
  ///   where it is shown, and only kept when it is shown a second time
  void paint(boolean newGround, Consumer<Surface> paintGround, Consumer<Surface> paintMarks) {
    Sheet kept = Objects.requireNonNull(ground, "a size");
    next = 1 - next;
    Frame frame = frames[next];
    if (newGround) {
      paintGround.accept(frame.sheet.surface());
    } else {
      if (!groundIsKept) {
        paintGround.accept(kept.surface());
      }
      frame.sheet.copy(kept);
    }
    groundIsKept = !newGround;
    paintMarks.accept(frame.sheet.surface());
    frame.buffer.updateBuffer(_ -> null);
    setImage(frame.image);
  }
}
