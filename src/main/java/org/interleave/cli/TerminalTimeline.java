package org.interleave.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.analysis.Summary;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Trace;

/// A trace as text: a row for each thread that is alive, a column for each step, and the shared
/// values; then what came of it. A long run is cut off after about two screens.
public final class TerminalTimeline {

  private static final int MOST_LINES = 60;
  private static final int MOST_VALUES = 6;

  private final Timeline timeline;
  private final TerminalMarks marks;
  private final int width;
  private final int labelWidth;
  private final Trace trace;
  private final List<TerminalValues> values;

  private TerminalTimeline(Trace trace, int width) {
    this.trace = trace;
    this.timeline = new Timeline(trace);
    this.marks = new TerminalMarks(timeline);
    this.width = width;
    this.values =
        timeline.values().reversed().stream().limit(MOST_VALUES).map(TerminalValues::new).toList();
    Stream<String> threads = IntStream.range(0, trace.threads()).mapToObj(trace::threadName);
    this.labelWidth =
        1
            + Stream.concat(threads, values.stream().map(TerminalValues::name))
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
  private record Block(int from, int to, List<Integer> threads, int values) {
    int height() {
      return threads.size() + values + 1;
    }
  }

  private String text() {
    List<Block> blocks = blocks();
    String steps = blocks.stream().map(this::text).collect(Collectors.joining());
    int shown = blocks.isEmpty() ? 0 : blocks.getLast().to;
    String leftOut =
        shown == trace.size() ? "" : Messages.text("show.leftOut", shown, trace.size()) + "\n\n";
    return steps + leftOut + Messages.text("show.legend") + "\n\n" + result() + "\n";
  }

  /// The ledger, and how the run ended if not as it should.
  private String result() {
    Stream<String> ledger =
        timeline.focus().stream().map(updates -> Summary.of(updates, updates.ledger()));
    return Stream.concat(ledger, Summary.troubles(timeline.findings()).stream())
        .collect(Collectors.joining("\n"));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int lines = 0;
    for (int from = 0; from < trace.size(); from = blocks.getLast().to) {
      int to = end(from);
      Block block = new Block(from, to, threads(from, to), values.size());
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
    return 1 + Math.max(2, Math.max(marks.of(row).length(), valueWidth(row)));
  }

  private int valueWidth(int row) {
    return values.stream().mapToInt(value -> value.widthAt(row)).max().orElse(0);
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
    for (TerminalValues value : values) {
      List<String> cells =
          columns(block)
              .mapToObj(row -> row == block.from || value.isChangedAt(row) ? value.after(row) : "")
              .toList();
      text.append(line(value.name(), block, cells));
    }
    return text.append('\n').toString();
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
