package org.interleave.javacode;

import java.util.ArrayList;
import java.util.List;
import org.interleave.javacode.Translation.Line;

/// A Java program as it is written, line by line.
final class Lines {

  private static final String INDENT = "    ";

  private final List<Line> lines = new ArrayList<>();
  private int depth;

  /// The line of the listing that is being written.
  private int pythonLine;

  List<Line> all() {
    return lines;
  }

  void from(int line) {
    pythonLine = line;
  }

  int from() {
    return pythonLine;
  }

  /// Adds a line for the listing's.
  void add(String text) {
    lines.add(new Line(INDENT.repeat(depth) + text, pythonLine));
  }

  /// Adds a line that only Java needs.
  void addOwn(String text) {
    lines.add(new Line(text.isEmpty() ? text : INDENT.repeat(depth) + text, 0));
  }

  /// Adds a line for the listing's, and begins a block.
  void open(String text) {
    add(text);
    depth++;
  }

  void openOwn(String text) {
    addOwn(text);
    depth++;
  }

  /// Ends a block, and begins the next one when there is more than a brace.
  void closeOwn(String text) {
    depth--;
    addOwn(text);
    depth += text.endsWith("{") ? 1 : 0;
  }

  void close(String text) {
    depth--;
    add(text);
    depth += text.endsWith("{") ? 1 : 0;
  }
}
