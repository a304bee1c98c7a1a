package org.interleave.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.interleave.paint.Lettering;
import org.interleave.paint.Surface;
import org.jspecify.annotations.Nullable;

/// Draws into a picture in memory. Rectangles on whole pixels, which are most of what there is to
/// draw, are drawn without smoothing, which is many times faster; hatches go straight to the
/// pixels.
final class Java2dSurface implements Surface {

  private static final Font REGULAR = load(Lettering.REGULAR_FILE);
  private static final Font BOLD = load(Lettering.BOLD_FILE);
  private static final int MOST_WIDTHS = 4000;
  private static final float[] DASHES = {6, 4};

  private final BufferedImage picture;
  private final int[] pixels;
  private final Graphics2D graphics;

  private final double scale;
  private final Map<Integer, Color> colors = new HashMap<>();
  private final Map<Lettering, FontMetrics> metrics = new HashMap<>();
  private final Map<Label, Double> widths = new HashMap<>();

  /// What may be drawn on, in pixels.
  private Rectangle clip;

  private final Deque<Clip> clips = new ArrayDeque<>();

  private record Label(String text, Lettering lettering) {}

  private record Clip(@Nullable Shape shape, Rectangle pixels) {}

  /// Draws into a picture that has `scale` pixels for each unit.
  ///
  /// @param pixels those of the picture, row by row
  Java2dSurface(BufferedImage picture, int[] pixels, double scale) {
    this.picture = picture;
    this.pixels = pixels;
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
    if (radius <= 0 && isWhole(x) && isWhole(y) && isWhole(width) && isWhole(height)) {
      fill(new Rectangle(pixel(x), pixel(y), pixel(width), pixel(height)), color);
      return;
    }
    graphics.setColor(color(color));
    graphics.fill(rectangle(x, y, width, height, radius));
  }

  private void fill(Rectangle wanted, int color) {
    Rectangle area = visible(wanted);
    Mix mix = Mix.of(color);
    for (int row = area.y; row < area.y + area.height; row++) {
      int from = row * picture.getWidth() + area.x;
      if (area.width == 1) {
        pixels[from] = mix.with(pixels[from]);
      } else if (mix.rest == 0) {
        Arrays.fill(pixels, from, from + area.width, color);
      } else {
        mix.with(pixels, from, from + area.width);
      }
    }
  }

  /// Mixes a colour into pixels that are opaque, two channels at a time.
  ///
  /// @param redAndBlue the colour's channels, each times its share
  /// @param rest the share of what is there already, from 0 to 256
  private record Mix(int redAndBlue, int green, int rest) {

    static Mix of(int color) {
      int alpha = color >>> 24;
      int share = alpha + (alpha >>> 7);
      return new Mix((color & 0xFF00FF) * share, (color & 0x00FF00) * share, 256 - share);
    }

    int with(int pixel) {
      return with(pixel, redAndBlue, green, rest);
    }

    void with(int[] pixels, int from, int to) {
      for (int at = from; at < to; at++) {
        pixels[at] = with(pixels[at], redAndBlue, green, rest);
      }
    }

    private static int with(int pixel, int redAndBlue, int green, int rest) {
      return 0xFF000000
          | ((((pixel & 0xFF00FF) * rest + redAndBlue) >>> 8) & 0xFF00FF)
          | ((((pixel & 0x00FF00) * rest + green) >>> 8) & 0x00FF00);
    }
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
    int right = area.x + area.width;
    for (int row = area.y; row < area.y + area.height; row++) {
      int first = area.x - Math.floorMod(area.x + row, period);
      for (int line = first; line < right; line += period) {
        int from = row * picture.getWidth() + Math.max(line, area.x);
        int to = row * picture.getWidth() + Math.min(line + thickness, right);
        for (int at = from; at < to; at++) {
          pixels[at] = color;
        }
      }
    }
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
    graphics.setFont(metrics(lettering).getFont());
    graphics.drawString(text, (float) left, (float) y);
  }

  @Override
  public double textWidth(String text, Lettering lettering) {
    if (widths.size() > MOST_WIDTHS) {
      widths.clear();
    }
    return widths.computeIfAbsent(
        new Label(text, lettering),
        label -> metrics(label.lettering()).getStringBounds(text, graphics).getWidth());
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
    int left = pixel(x);
    int top = pixel(y);
    Rectangle area = visible(new Rectangle(left, top, columns, rows));
    for (int row = area.y; row < area.y + area.height; row++) {
      int source = (row - top) * columns + area.x - left;
      int target = row * picture.getWidth() + area.x;
      copy(argb, source, pixels, target, area.width);
    }
  }

  private static void copy(int[] from, int fromAt, int[] to, int toAt, int count) {
    for (int at = 0; at < count; at++) {
      int pixel = from[fromAt + at];
      to[toAt + at] = pixel == 0 ? to[toAt + at] : pixel;
    }
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
