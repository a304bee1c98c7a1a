package org.interleave.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.interleave.paint.Lettering;
import org.interleave.paint.Surface;
import org.jspecify.annotations.Nullable;

/// Draws into a picture in memory.
final class Java2dSurface implements Surface {

  private static final Font REGULAR = load(Lettering.REGULAR_FILE);
  private static final Font BOLD = load(Lettering.BOLD_FILE);
  private static final float[] DASHES = {6, 4};

  private final Graphics2D graphics;
  private final double scale;
  private final Map<Lettering, FontMetrics> metrics = new HashMap<>();
  private final Deque<Clip> clips = new ArrayDeque<>();

  private record Clip(@Nullable Shape shape) {}

  /// Draws into a picture that has `scale` pixels for each unit.
  Java2dSurface(BufferedImage picture, double scale) {
    this.graphics = picture.createGraphics();
    this.scale = scale;
    graphics.scale(scale, scale);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private static Font load(String file) {
    try (InputStream data = Lettering.class.getResourceAsStream(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(data));
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("The font " + file + " cannot be read.", e);
    }
  }

  @Override
  public void fill(double x, double y, double width, double height, double radius, int color) {
    graphics.setColor(new Color(color, true));
    graphics.fill(rectangle(x, y, width, height, radius));
  }

  @Override
  public void outline(
      double x, double y, double width, double height, double radius, double stroke, int color) {
    graphics.setColor(new Color(color, true));
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
    graphics.setPaint(
        new TexturePaint(tile(color), new Rectangle2D.Double(0, 0, HATCH_PERIOD, HATCH_PERIOD)));
    graphics.fill(new Rectangle2D.Double(x, y, width, height));
  }

  private BufferedImage tile(int color) {
    int size = (int) Math.round(HATCH_PERIOD * scale);
    BufferedImage tile = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    tile.setRGB(0, 0, size, size, Surface.hatchTile(size, scale, color), 0, size);
    return tile;
  }

  @Override
  public void line(double[] xs, double[] ys, int points, double stroke, boolean dashed, int color) {
    Path2D path = new Path2D.Double();
    path.moveTo(xs[0], ys[0]);
    for (int point = 1; point < points; point++) {
      path.lineTo(xs[point], ys[point]);
    }
    graphics.setColor(new Color(color, true));
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
    graphics.setColor(new Color(color, true));
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
    graphics.setColor(new Color(color, true));
    graphics.setFont(metrics(lettering).getFont());
    graphics.drawString(text, (float) left, (float) y);
  }

  @Override
  public double textWidth(String text, Lettering lettering) {
    return metrics(lettering).getStringBounds(text, graphics).getWidth();
  }

  private FontMetrics metrics(Lettering lettering) {
    return metrics.computeIfAbsent(
        lettering,
        wanted ->
            graphics.getFontMetrics(
                (wanted.bold() ? BOLD : REGULAR).deriveFont((float) wanted.size())));
  }

  @Override
  public void pixels(double x, double y, int columns, int rows, int[] argb) {
    BufferedImage picture = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, columns, rows, argb, 0, columns);
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(1 / scale, 1 / scale);
    graphics.drawImage(picture, place, null);
  }

  @Override
  public double pixelScale() {
    return scale;
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    clips.push(new Clip(graphics.getClip()));
    graphics.clip(
        new Rectangle2D.Double(
            Math.round(x), Math.round(y), Math.round(width), Math.round(height)));
  }

  @Override
  public void unclip() {
    graphics.setClip(clips.pop().shape());
  }
}
