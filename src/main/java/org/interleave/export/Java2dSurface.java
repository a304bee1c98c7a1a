package org.interleave.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.interleave.paint.Lettering;
import org.interleave.paint.Surface;
import org.jspecify.annotations.Nullable;

/// Draws into a picture in memory. Rectangles on whole pixels, which are most of what there is to
/// draw, are drawn without smoothing, which is many times faster; they and hatches go straight to
/// the [Raster].
final class Java2dSurface implements Surface {

  private static final float[] DASHES = {6, 4};

  private final Raster raster;
  private final Graphics2D graphics;

  private final double scale;
  private final Map<Integer, Color> colors = new HashMap<>();
  private final Typesetting typesetting;

  /// What may be drawn on, in pixels.
  private Rectangle clip;

  private final Deque<Clip> clips = new ArrayDeque<>();

  private record Clip(@Nullable Shape shape, Rectangle pixels) {}

  /// Draws into a picture that has `scale` pixels for each unit.
  ///
  /// @param pixels those of the picture, row by row
  Java2dSurface(BufferedImage picture, int[] pixels, double scale) {
    this.raster = new Raster(pixels, picture.getWidth());
    this.graphics = picture.createGraphics();
    this.clip = new Rectangle(picture.getWidth(), picture.getHeight());
    this.scale = scale;
    graphics.scale(scale, scale);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    this.typesetting = new Typesetting(graphics);
  }

  @Override
  public void fill(double x, double y, double width, double height, double radius, int color) {
    if (radius <= 0 && isWhole(x) && isWhole(y) && isWhole(width) && isWhole(height)) {
      raster.fill(visible(new Rectangle(pixel(x), pixel(y), pixel(width), pixel(height))), color);
      return;
    }
    graphics.setColor(color(color));
    graphics.fill(rectangle(x, y, width, height, radius));
  }

  /// The part of a rectangle that is neither beside the picture nor clipped.
  private Rectangle visible(Rectangle wanted) {
    Rectangle both = wanted.intersection(clip);
    return both.isEmpty() ? new Rectangle() : both;
  }

  private boolean isWhole(double length) {
    return length * scale == Math.rint(length * scale);
  }

  private int pixel(double length) {
    return (int) Math.round(length * scale);
  }

  private Color color(int argb) {
    return colors.computeIfAbsent(argb, value -> new Color(value, true));
  }

  @Override
  public void outline(
      double x, double y, double width, double height, double radius, double stroke, int color) {
    if (radius <= 0) {
      fill(x, y, width, stroke, color);
      fill(x, y + height - stroke, width, stroke, color);
      fill(x, y, stroke, height, color);
      fill(x + width - stroke, y, stroke, height, color);
      return;
    }
    graphics.setColor(color(color));
    graphics.setStroke(new BasicStroke((float) stroke));
    graphics.draw(
        rectangle(x + stroke / 2, y + stroke / 2, width - stroke, height - stroke, radius));
  }

  private static Shape rectangle(double x, double y, double width, double height, double radius) {
    return radius <= 0
        ? new Rectangle2D.Double(x, y, width, height)
        : new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
  }

  @Override
  public void hatch(double x, double y, double width, double height, int color) {
    Rectangle area = visible(new Rectangle(pixel(x), pixel(y), pixel(width), pixel(height)));
    int period = (int) Math.round(HATCH_PERIOD * scale);
    int thickness = (int) Math.max(1, Math.round(HATCH_STROKE * scale));
    raster.hatch(area, period, thickness, color);
  }

  @Override
  public void line(double[] xs, double[] ys, int points, double stroke, boolean dashed, int color) {
    Path2D path = new Path2D.Double();
    path.moveTo(xs[0], ys[0]);
    for (int point = 1; point < points; point++) {
      path.lineTo(xs[point], ys[point]);
    }
    graphics.setColor(color(color));
    graphics.setStroke(
        new BasicStroke(
            (float) stroke,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            1,
            dashed ? DASHES : null,
            0));
    graphics.draw(path);
  }

  @Override
  public void polygon(double[] xs, double[] ys, int color) {
    Path2D path = new Path2D.Double();
    path.moveTo(xs[0], ys[0]);
    for (int point = 1; point < xs.length; point++) {
      path.lineTo(xs[point], ys[point]);
    }
    path.closePath();
    graphics.setColor(color(color));
    graphics.fill(path);
  }

  @Override
  public void text(String text, double x, double y, Lettering lettering, Align align, int color) {
    double width = textWidth(text, lettering);
    double left =
        switch (align) {
          case LEFT -> x;
          case CENTER -> x - width / 2;
          case RIGHT -> x - width;
        };
    graphics.setColor(color(color));
    graphics.setFont(typesetting.font(lettering));
    graphics.drawString(text, (float) left, (float) y);
  }

  @Override
  public double textWidth(String text, Lettering lettering) {
    return typesetting.width(text, lettering);
  }

  @Override
  public void pixels(double x, double y, int columns, int rows, int[] argb) {
    int left = pixel(x);
    int top = pixel(y);
    Rectangle area = visible(new Rectangle(left, top, columns, rows));
    raster.copy(argb, (area.y - top) * columns + area.x - left, columns, area);
  }

  @Override
  public double pixelScale() {
    return scale;
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    clips.push(new Clip(graphics.getClip(), clip));
    clip =
        visible(
            new Rectangle(
                pixel(Math.rint(x)),
                pixel(Math.rint(y)),
                pixel(Math.rint(width)),
                pixel(Math.rint(height))));
    graphics.clip(
        new Rectangle2D.Double(
            clip.x / scale, clip.y / scale, clip.width / scale, clip.height / scale));
  }

  @Override
  public void unclip() {
    Clip before = clips.pop();
    graphics.setClip(before.shape());
    clip = before.pixels();
  }
}
