package org.interleave.paint;

import java.util.Arrays;
import org.interleave.timeline.Lanes;
import org.interleave.trace.StepKind;

/// What becomes of steps that are narrower than a few pixels: each column of pixels in a lane is a
/// bar that keeps the proportion of each kind of step in it, and a lost write or an exception never
/// disappears from it. Columns in which a thread only waits show what it waits for.
///
/// One picture for each lane is far cheaper than a rectangle for every column, and small enough to
/// stay in the processor's cache.
final class Density {

  /// What a column is counted by, in the order in which a bar is stacked, top down.
  private enum Share {
    LOST(Ink.LOST),
    WRITE(Ink.WRITE),
    READ(Ink.READ),
    COMPUTE(Ink.COMPUTE),
    LOCK(Ink.ACQUIRE),
    OTHER(Ink.MUTED_TEXT);

    final Ink ink;

    Share(Ink ink) {
      this.ink = ink;
    }
  }

  private static final Share[] ALL_SHARES = Share.values();
  private static final int SHARES = ALL_SHARES.length;
  private static final int NOTHING = 0;
  private static final int SLEEP = 1;
  private static final int BLOCK = 2;
  private static final int JOIN = 3;

  private final int[] colors = new int[SHARES];
  private double scale = 1;
  private double left;
  private int columns;
  private int rows;
  private int[] picture = new int[0];
  private int[] counts = new int[0];
  private int[] totals = new int[0];
  private byte[] waiting = new byte[0];
  private boolean used;

  /// Makes room for the lanes of a scene.
  void begin(Scene scene, Surface surface) {
    Lanes lanes = scene.lanes();
    scale = surface.pixelScale();
    left = lanes.left();
    int width = (int) Math.ceil((lanes.right() - lanes.left()) * scale);
    if (columns != width) {
      columns = width;
      counts = new int[columns * SHARES];
      totals = new int[columns];
      waiting = new byte[columns];
    }
    for (Share share : ALL_SHARES) {
      colors[share.ordinal()] = scene.palette().of(share.ink);
    }
  }

  /// Counts a step in the lane at hand, that reaches from one x to another.
  void add(Scene scene, int row, double begin, double end) {
    double from = (begin - left) * scale;
    double to = (end - left) * scale;
    if (to < 0 || from >= columns) {
      return;
    }
    used = true;
    int column = Math.max(0, (int) from);
    StepKind kind = scene.trace().kind(row);
    if (kind.isWaiting()) {
      int last = Math.min(columns, (int) to + (to > (int) to ? 1 : 0));
      Arrays.fill(waiting, column, last, waiting(kind));
    } else {
      boolean lost = kind == StepKind.RAISE || scene.timeline().findings().isLost(row);
      Share share = lost ? Share.LOST : share(kind);
      counts[column * SHARES + share.ordinal()]++;
      totals[column]++;
    }
  }

  private static byte waiting(StepKind kind) {
    return switch (kind) {
      case SLEEP -> SLEEP;
      case BLOCK, WAIT -> BLOCK;
      default -> JOIN;
    };
  }

  private static Share share(StepKind kind) {
    return switch (kind) {
      case READ -> Share.READ;
      case COMPUTE -> Share.COMPUTE;
      case WRITE -> Share.WRITE;
      case ACQUIRE, RELEASE, WAKE, SIGNAL -> Share.LOCK;
      default -> Share.OTHER;
    };
  }

  /// Draws what was counted into a thread's lane, and forgets it.
  void paintLane(Scene scene, Surface surface, int thread) {
    if (!used) {
      return;
    }
    used = false;
    Lanes lanes = scene.lanes();
    rows = (int) Math.round(lanes.laneHeight(thread) * scale);
    if (picture.length != columns * rows) {
      picture = new int[columns * rows];
    }
    paint(scene.palette());
    surface.pixels(left, lanes.laneTop(thread), columns, rows, picture);
    Arrays.fill(picture, 0);
    Arrays.fill(counts, 0);
    Arrays.fill(totals, 0);
    Arrays.fill(waiting, (byte) NOTHING);
  }

  private void paint(Palette palette) {
    widenLoneColumns();
    paintWaits(palette);
    for (int column = 0; column < columns; column++) {
      if (totals[column] > 0) {
        paintBar(column);
      }
    }
  }

  /// A single column is hard to see: it takes its right neighbour's place when that has no steps.
  private void widenLoneColumns() {
    for (int column = columns - 2; column >= 0; column--) {
      if (totals[column] > 0 && totals[column + 1] == 0) {
        totals[column + 1] = totals[column];
        System.arraycopy(counts, column * SHARES, counts, (column + 1) * SHARES, SHARES);
      }
    }
  }

  private void paintBar(int column) {
    int counted = 0;
    int from = 0;
    for (Share share : ALL_SHARES) {
      int count = counts[column * SHARES + share.ordinal()];
      counted += count;
      int to = (int) ((long) rows * counted / totals[column]);
      if (share == Share.LOST && count > 0) {
        to = Math.max(to, from + 1);
      }
      fill(column, column + 1, from, to, colors[share.ordinal()]);
      from = Math.max(from, to);
    }
  }

  /// Neighbouring columns that wait for the same are painted together, which is far faster. Bars
  /// come on top of them.
  private void paintWaits(Palette palette) {
    for (int from = 0; from < columns; ) {
      int to = from + 1;
      while (to < columns && waiting[to] == waiting[from]) {
        to++;
      }
      paintWait(palette, from, to);
      from = to;
    }
  }

  private void paintWait(Palette palette, int from, int to) {
    switch (waiting[from]) {
      case NOTHING -> {}
      case SLEEP -> hatch(from, to, rows / 4, palette.of(Ink.SLEEP), palette.of(Ink.SLEEP_HATCH));
      case BLOCK ->
          hatch(from, to, rows / 8, palette.of(Ink.WAITING), palette.of(Ink.WAITING_HATCH));
      default -> {
        int thickness = Math.max(1, (int) Math.round(2 * scale));
        fill(from, to, rows / 2, rows / 2 + thickness, palette.of(Ink.SLEEP_HATCH));
      }
    }
  }

  private void hatch(int from, int to, int inset, int ground, int lines) {
    int bottom = rows - inset;
    fill(from, to, inset, bottom, ground);
    if (bottom - inset < Hatch.LOWEST * scale) {
      return;
    }
    int period = (int) Math.round(Surface.HATCH_PERIOD * scale);
    int thickness = Math.max(1, (int) Math.round(Surface.HATCH_STROKE * scale));
    for (int row = inset; row < bottom; row++) {
      for (int line = from - Math.floorMod(from + row, period); line < to; line += period) {
        fill(Math.max(line, from), Math.min(line + thickness, to), row, row + 1, lines);
      }
    }
  }

  private void fill(int from, int to, int top, int bottom, int color) {
    for (int row = top; row < Math.min(bottom, rows); row++) {
      for (int at = row * columns + from; at < row * columns + to; at++) {
        picture[at] = color;
      }
    }
  }
}
