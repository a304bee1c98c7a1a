package org.interleave.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interleave.analysis.Ledger;
import org.interleave.analysis.LostUpdates;
import org.interleave.trace.Trace;

/// A trace as text: a row for each thread that is alive, a column for each step, and the counter's
/// value; then the ledger. A long run is cut off after about two screens.
public final class TerminalTimeline {

  private static final int MOST_LINES = 60;

  /// The counter's only cell.
  private static final int CELL = 0;

  private final TerminalMarks marks;
  private final int width;
  private final int labelWidth;
  private final Trace trace;
  private final LostUpdates updates;

  private TerminalTimeline(Trace trace, int width) {
    this.trace = trace;
    this.updates = LostUpdates.in(trace, CELL);
    this.marks = new TerminalMarks(trace, updates);
    this.width = width;
    this.labelWidth =
        1
            + IntStream.range(0, trace.threads())
                .mapToObj(trace::threadName)
                .mapToInt(String::length)
                .max()
                .orElse(0);
  }

  /// The text, in ASCII.
  ///
  /// @param width the longest line, in characters
  public static String of(Trace trace, int width) {
    return new TerminalTimeline(trace, width).text();
  }

  /// The steps from one row up to another, which fit into the width.
  private record Block(int from, int to, List<Integer> threads) {
    int height() {
      return threads.size() + 2;
    }
  }

  private String text() {
    List<Block> blocks = blocks();
    String timeline = blocks.stream().map(this::text).collect(Collectors.joining());
    int shown = blocks.isEmpty() ? 0 : blocks.getLast().to;
    String leftOut =
        shown == trace.size() ? "" : Messages.text("show.leftOut", shown, trace.size()) + "\n\n";
    Ledger ledger = updates.ledger();
    return timeline
        + leftOut
        + Messages.text("show.legend")
        + "\n\n"
        + Messages.text("show.ledger", ledger.expected(), ledger.actual(), ledger.lost())
        + "\n";
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int lines = 0;
    for (int from = 0; from < trace.size(); from = blocks.getLast().to) {
      int to = end(from);
      Block block = new Block(from, to, threads(from, to));
      lines += block.height();
      if (lines > MOST_LINES && !blocks.isEmpty()) {
        break;
      }
      blocks.add(block);
    }
    return blocks;
  }

  /// The row before which a block that begins at a row has to end.
  private int end(int from) {
    int left = width - labelWidth - columnWidth(from);
    int to = from + 1;
    while (to < trace.size() && left >= columnWidth(to)) {
      left -= columnWidth(to);
      to++;
    }
    return to;
  }

  private int columnWidth(int row) {
    return 1 + Math.max(2, Math.max(marks.of(row).length(), value(row).length()));
  }

  private String value(int row) {
    return Long.toString(updates.ledger(row + 1).actual());
  }

  /// The threads that take their first step before a row, and their last after another.
  private List<Integer> threads(int from, int to) {
    return IntStream.range(0, trace.threads())
        .filter(thread -> trace.stepsBefore(thread, to) > 0)
        .filter(thread -> trace.stepsBefore(thread, from) < trace.steps(thread))
        .boxed()
        .toList();
  }

  private String text(Block block) {
    StringBuilder text = new StringBuilder();
    for (int thread : block.threads) {
      List<String> cells =
          columns(block).mapToObj(row -> marks.of(thread, row, columnWidth(row) - 1)).toList();
      text.append(line(trace.threadName(thread), block, cells));
    }
    List<String> values =
        columns(block)
            .mapToObj(row -> row == block.from || marks.isWrite(row) ? value(row) : "")
            .toList();
    String name = trace.subjects().get(CELL).name();
    return text.append(line(name, block, values)).append('\n').toString();
  }

  private static IntStream columns(Block block) {
    return IntStream.range(block.from, block.to);
  }

  private String line(String label, Block block, List<String> cells) {
    StringBuilder line = new StringBuilder(padded(label, labelWidth));
    columns(block)
        .forEach(row -> line.append(padded(cells.get(row - block.from), columnWidth(row))));
    return line.toString().stripTrailing() + "\n";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
