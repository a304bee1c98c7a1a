package org.interleave.paint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Remembers what is drawn on it, in calls that can be compared and printed. Every letter is 0.6
/// times as wide as it is high.
final class TextSurface implements Surface {

  /// A place, in pixels.
  record Box(double x, double y, double width, double height) {

    double right() {
      return x + width;
    }

    double bottom() {
      return y + height;
    }

    boolean overlaps(Box other) {
      double slack = 0.01;
      return x < other.right() - slack
          && other.x < right() - slack
          && y < other.bottom() - slack
          && other.y < bottom() - slack;
    }

    Box within(Box other) {
      double left = Math.max(x, other.x);
      double top = Math.max(y, other.y);
      return new Box(
          left,
          top,
          Math.max(0, Math.min(right(), other.right()) - left),
          Math.max(0, Math.min(bottom(), other.bottom()) - top));
    }
  }

  /// One call: what was drawn, in which colour and where; a text and a line tell more.
  record Call(String what, String color, Box box, String more, Box clip) {
    @Override
    public String toString() {
      String place = "%.0f,%.0f %.0fx%.0f".formatted(box.x(), box.y(), box.width(), box.height());
      return (what + " " + color + " " + place + " " + more).strip();
    }
  }

  /// A picture's pixels, as colours by name, row by row.
  record Pixels(int columns, List<String> names) {

    String at(int column, int row) {
      return names.get(row * columns + column);
    }
  }

  private static final Box EVERYWHERE = new Box(-1e9, -1e9, 2e9, 2e9);

  private final List<Call> calls = new ArrayList<>();
  private final List<Pixels> pictures = new ArrayList<>();
  private final Deque<Box> clips = new ArrayDeque<>(List.of(EVERYWHERE));

  static TextSurface ground(Scene scene) {
    TextSurface surface = new TextSurface();
    new TimelinePainter().paintGround(scene, surface);
    return surface;
  }

  static TextSurface marks(Scene scene) {
    TextSurface surface = new TextSurface();
    new TimelinePainter().paintMarks(scene, surface);
    return surface;
  }

  Stream<Call> calls(Predicate<Call> wanted) {
    return calls.stream().filter(wanted);
  }

  Stream<Call> calls(String what, String color) {
    return calls(call -> call.what.equals(what) && call.color.equals(color));
  }

  List<String> texts() {
    return calls(call -> call.what.equals("text")).map(Call::more).toList();
  }

  /// The pairs of texts of which one can be seen on the other.
  List<String> overlappingTexts() {
    List<Call> texts = calls(call -> call.what.equals("text")).toList();
    List<String> overlapping = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Box one = texts.get(i).box.within(texts.get(i).clip);
      for (Call other : texts.subList(0, i)) {
        if (one.overlaps(other.box.within(other.clip))) {
          overlapping.add(other + " and " + texts.get(i));
        }
      }
    }
    return overlapping;
  }

  List<Pixels> pictures() {
    return pictures;
  }

  private void add(String what, int color, Box box, String more) {
    calls.add(new Call(what, NamedPalette.name(color), box, more, clips.getFirst()));
  }

  @Override
  public void fill(double x, double y, double width, double height, double radius, int color) {
    add("fill", color, new Box(x, y, width, height), "");
  }

  @Override
  public void outline(
      double x, double y, double width, double height, double radius, double stroke, int color) {
    add("outline", color, new Box(x, y, width, height), "");
  }

  @Override
  public void hatch(double x, double y, double width, double height, int color) {
    add("hatch", color, new Box(x, y, width, height), "");
  }

  @Override
  public void line(double[] xs, double[] ys, int points, double stroke, boolean dashed, int color) {
    path("line", xs, ys, points, color);
  }

  @Override
  public void polygon(double[] xs, double[] ys, int color) {
    path("polygon", xs, ys, xs.length, color);
  }

  private void path(String what, double[] xs, double[] ys, int points, int color) {
    double left = Arrays.stream(xs, 0, points).min().orElseThrow();
    double top = Arrays.stream(ys, 0, points).min().orElseThrow();
    double right = Arrays.stream(xs, 0, points).max().orElseThrow();
    double bottom = Arrays.stream(ys, 0, points).max().orElseThrow();
    StringBuilder more = new StringBuilder();
    for (int point = 0; point < points; point++) {
      more.append("%s%.0f,%.0f".formatted(point == 0 ? "" : " ", xs[point], ys[point]));
    }
    add(what, color, new Box(left, top, right - left, bottom - top), more.toString());
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
    double above = 0.75 * lettering.size();
    add("text", color, new Box(left, y - above, width, above), text);
  }

  @Override
  public double textWidth(String text, Lettering lettering) {
    return 0.6 * lettering.size() * text.length();
  }

  @Override
  public void pixels(double x, double y, int columns, int rows, int[] argb) {
    pictures.add(new Pixels(columns, Arrays.stream(argb).mapToObj(NamedPalette::name).toList()));
  }

  @Override
  public double pixelScale() {
    return 1;
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    clips.push(new Box(x, y, width, height).within(clips.getFirst()));
  }

  @Override
  public void unclip() {
    clips.pop();
  }

  /// Whether every clip has been taken back.
  boolean isUnclipped() {
    return clips.size() == 1;
  }
}
