package org.interleave.paint;

import org.interleave.timeline.Axis;
import org.interleave.timeline.Window;
import org.interleave.trace.Trace;

/// Draws the whole run in little: a row of pixels or more for each thread, what went wrong above,
/// and the visible part framed.
public final class OverviewPainter {

  private static final int MARKS_HEIGHT = 6;

  private OverviewPainter() {}

  /// Draws the run itself, which changes only with the run, the axis and the size.
  public static void paintGround(
      Axis axis, double width, double height, Palette palette, Surface surface) {
    surface.fill(0, 0, width, height, palette.of(Ink.LANE));
    double scale = surface.pixelScale();
    int columns = (int) (width * scale);
    int rows = (int) ((height - MARKS_HEIGHT - 3) * scale);
    if (columns > 0 && rows > 0) {
      int[] picture = new Raster(axis, palette, columns, rows).draw();
      surface.pixels(0, MARKS_HEIGHT + 1, columns, rows, picture);
      paintLost(axis, width, palette, surface);
    }
  }

  private static void paintLost(Axis axis, double width, Palette palette, Surface surface) {
    double lastX = Double.NEGATIVE_INFINITY;
    int row = axis.timeline().findings().next(0);
    while (row != Trace.NO_ROW) {
      double x = Math.floor((axis.begin(row) + axis.end(row)) / 2 * width);
      if (x > lastX + 1) {
        lastX = x;
        surface.fill(x - 1, 0, 3, 2, palette.of(Ink.LOST));
        surface.fill(x, 2, 1, 3, palette.of(Ink.LOST));
      }
      row = axis.timeline().findings().next(row + 1);
    }
  }

  /// Draws what is on top of it: the visible part, and the moment that is showing.
  public static void paintMarks(
      Window window,
      double momentPosition,
      double width,
      double height,
      Palette palette,
      Surface surface) {
    double from = Math.rint(window.from() * width);
    double to = Math.max(Math.rint(window.to() * width), from + 4);
    surface.fill(0, 0, from, height, palette.of(Ink.FUTURE));
    surface.fill(to, 0, width - to, height, palette.of(Ink.FUTURE));
    surface.outline(from, 0, to - from, height, 3, 2, palette.of(Ink.SELECTION));
    double x = Math.clamp(Math.rint(momentPosition * width) - 1, 0, width - 2);
    surface.fill(x, 0, 2, height, palette.of(Ink.PLAYHEAD));
  }

  /// Where several steps fall on one pixel, the one that matters most is drawn.
  private static final class Raster {
    private final Axis axis;
    private final Trace trace;
    private final Palette palette;
    private final int columns;
    private final int rows;
    private final int[] picture;
    private final byte[] weights;

    Raster(Axis axis, Palette palette, int columns, int rows) {
      this.axis = axis;
      this.trace = axis.timeline().trace();
      this.palette = palette;
      this.columns = columns;
      this.rows = rows;
      this.picture = new int[columns * rows];
      this.weights = new byte[columns * rows];
    }

    int[] draw() {
      for (int thread = 0; thread < trace.threads(); thread++) {
        int steps = trace.steps(thread);
        for (int step = 0; step < steps; step++) {
          int next = step + 1 < steps ? trace.row(thread, step + 1) : Trace.NO_ROW;
          draw(trace.row(thread, step), next);
        }
      }
      return picture;
    }

    private void draw(int row, int next) {
      int from = Math.clamp((int) (axis.begin(row) * columns), 0, columns - 1);
      int to = Math.clamp((int) Math.ceil(axis.end(row, next) * columns), from + 1, columns);
      int thread = trace.thread(row);
      int top = thread * rows / trace.threads();
      int bottom = (thread + 1) * rows / trace.threads();
      // Where there is room, a line between the lanes.
      bottom = Math.max(top + 1, bottom - top >= 4 ? bottom - 1 : bottom);
      byte weight = weight(row);
      for (int y = top; y < Math.min(bottom, rows); y++) {
        for (int at = y * columns + from; at < y * columns + to; at++) {
          if (weights[at] < weight) {
            weights[at] = weight;
            picture[at] = color(row);
          }
        }
      }
    }

    private byte weight(int row) {
      return switch (trace.kind(row)) {
        case RAISE -> 7;
        case WRITE -> 6;
        case READ -> 5;
        case ACQUIRE, RELEASE, WAKE, SIGNAL -> 4;
        case COMPUTE, START, PRINT, GIVE_UP -> 3;
        case BLOCK, WAIT -> 2;
        case SLEEP, JOIN -> 1;
      };
    }

    private int color(int row) {
      return switch (trace.kind(row)) {
        case WRITE ->
            axis.timeline().findings().isLost(row) ? palette.of(Ink.LOST) : palette.of(Ink.WRITE);
        case RAISE -> palette.of(Ink.LOST);
        case READ -> palette.of(Ink.READ);
        case ACQUIRE, RELEASE, WAKE, SIGNAL -> palette.of(Ink.ACQUIRE);
        case COMPUTE -> palette.of(Ink.COMPUTE);
        case START, PRINT, GIVE_UP -> palette.of(Ink.MUTED_TEXT);
        case BLOCK, WAIT -> palette.of(Ink.RELEASE);
        case SLEEP, JOIN -> palette.of(Ink.SLEEP_HATCH);
      };
    }
  }
}
