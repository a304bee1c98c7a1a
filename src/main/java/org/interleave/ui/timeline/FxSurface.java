package org.interleave.ui.timeline;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.interleave.paint.Lettering;
import org.interleave.paint.Surface;

/// Draws on a canvas of the window.
final class FxSurface implements Surface {

  private static final int MOST_WIDTHS = 4000;

  private final GraphicsContext graphics;
  private final Map<Integer, Color> colors = new HashMap<>();
  private final Map<Integer, ImagePattern> hatches = new HashMap<>();
  private final Map<Lettering, Font> fonts = new HashMap<>();
  private final Map<Label, Double> widths = new HashMap<>();
  private final Text ruler = new Text();
  private final Pixels[] pixels = new Pixels[2];
  private int nextPixels;
  private double scale = 1;

  private record Label(String text, Lettering lettering) {}

  FxSurface(Canvas canvas) {
    graphics = canvas.getGraphicsContext2D();
    pixels[0] = new Pixels();
    pixels[1] = new Pixels();
  }

  /// Begins a frame on an empty canvas.
  ///
  /// @param pixelScale how many pixels of the screen make one unit
  void begin(double pixelScale) {
    if (pixelScale != scale) {
      scale = pixelScale;
      hatches.clear();
    }
    Canvas canvas = graphics.getCanvas();
    graphics.setTransform(1, 0, 0, 1, 0, 0);
    graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    graphics.setTextBaseline(VPos.BASELINE);
  }

  private Color color(int argb) {
    return colors.computeIfAbsent(
        argb,
        value ->
            Color.rgb(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF, (value >>> 24) / 255.0));
  }

  @Override
  public void fill(double x, double y, double width, double height, double radius, int argb) {
    graphics.setFill(color(argb));
    if (radius <= 0) {
      graphics.fillRect(x, y, width, height);
    } else {
      graphics.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
    }
  }

  @Override
  public void outline(
      double x, double y, double width, double height, double radius, double stroke, int argb) {
    if (radius <= 0) {
      fill(x, y, width, stroke, argb);
      fill(x, y + height - stroke, width, stroke, argb);
      fill(x, y, stroke, height, argb);
      fill(x + width - stroke, y, stroke, height, argb);
      return;
    }
    graphics.setStroke(color(argb));
    graphics.setLineWidth(stroke);
    graphics.setLineDashes();
    graphics.strokeRoundRect(
        x + stroke / 2, y + stroke / 2, width - stroke, height - stroke, 2 * radius, 2 * radius);
  }

  @Override
  public void hatch(double x, double y, double width, double height, int argb) {
    graphics.setFill(hatches.computeIfAbsent(argb, this::pattern));
    graphics.fillRect(x, y, width, height);
  }

  private ImagePattern pattern(int argb) {
    int size = (int) Math.round(HATCH_PERIOD * scale);
    WritableImage tile = new WritableImage(size, size);
    tile.getPixelWriter()
        .setPixels(
            0,
            0,
            size,
            size,
            PixelFormat.getIntArgbInstance(),
            Surface.hatchTile(size, scale, argb),
            0,
            size);
    return new ImagePattern(tile, 0, 0, HATCH_PERIOD, HATCH_PERIOD, false);
  }

  @Override
  public void line(double[] xs, double[] ys, int points, double stroke, boolean dashed, int argb) {
    graphics.setStroke(color(argb));
    graphics.setLineWidth(stroke);
    graphics.setLineCap(StrokeLineCap.BUTT);
    graphics.setLineJoin(StrokeLineJoin.ROUND);
    if (dashed) {
      graphics.setLineDashes(6, 4);
    } else {
      graphics.setLineDashes();
    }
    graphics.strokePolyline(xs, ys, points);
  }

  @Override
  public void polygon(double[] xs, double[] ys, int argb) {
    graphics.setFill(color(argb));
    graphics.fillPolygon(xs, ys, xs.length);
  }

  @Override
  public void text(String text, double x, double y, Lettering lettering, Align align, int argb) {
    graphics.setFill(color(argb));
    graphics.setFont(font(lettering));
    graphics.setTextAlign(
        switch (align) {
          case LEFT -> TextAlignment.LEFT;
          case CENTER -> TextAlignment.CENTER;
          case RIGHT -> TextAlignment.RIGHT;
        });
    graphics.fillText(text, x, y);
  }

  private Font font(Lettering lettering) {
    return fonts.computeIfAbsent(
        lettering,
        wanted -> {
          String file = wanted.bold() ? Lettering.BOLD_FILE : Lettering.REGULAR_FILE;
          return Font.loadFont(
              Objects.requireNonNull(Lettering.class.getResourceAsStream(file)), wanted.size());
        });
  }

  @Override
  public double textWidth(String text, Lettering lettering) {
    if (widths.size() > MOST_WIDTHS) {
      widths.clear();
    }
    return widths.computeIfAbsent(
        new Label(text, lettering),
        label -> {
          ruler.setFont(font(label.lettering()));
          ruler.setText(label.text());
          return ruler.getLayoutBounds().getWidth();
        });
  }

  @Override
  public void pixels(double x, double y, int columns, int rows, int[] argb) {
    // Two in turn: the last frame may still be on its way to the screen.
    nextPixels = 1 - nextPixels;
    WritableImage picture = pixels[nextPixels].show(columns, rows, argb);
    graphics.setImageSmoothing(false);
    graphics.drawImage(picture, x, y, columns / scale, rows / scale);
  }

  @Override
  public double pixelScale() {
    return scale;
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    graphics.save();
    graphics.beginPath();
    graphics.rect(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height));
    graphics.clip();
  }

  @Override
  public void unclip() {
    graphics.restore();
  }

  /// A picture whose memory is kept from frame to frame.
  private static final class Pixels {
    private PixelBuffer<IntBuffer> buffer = allocate(1, 1);
    private WritableImage image = new WritableImage(buffer);

    WritableImage show(int columns, int rows, int[] argb) {
      if (buffer.getWidth() != columns || buffer.getHeight() != rows) {
        buffer = allocate(columns, rows);
        image = new WritableImage(buffer);
      }
      buffer.updateBuffer(
          pixels -> {
            System.arraycopy(argb, 0, pixels.getBuffer().array(), 0, columns * rows);
            return null;
          });
      return image;
    }

    private static PixelBuffer<IntBuffer> allocate(int columns, int rows) {
      return new PixelBuffer<>(
          columns, rows, IntBuffer.allocate(columns * rows), PixelFormat.getIntArgbPreInstance());
    }
  }
}
