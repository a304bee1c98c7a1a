package org.interleave.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table in columns of characters, with two blanks between them.
///
/// @param columns what stands above each, and on which side its cells stand
/// @param rows as many cells each as there are columns
record TextTable(List<Column> columns, List<List<String>> rows) {
  TextTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// @param isNumber whether its cells stand at the right
  record Column(String title, boolean isNumber) {

    static Column text(String title) {
      return new Column(title, false);
    }

    static Column number(String title) {
      return new Column(title, true);
    }
  }

  List<String> lines() {
    List<Integer> widths = IntStream.range(0, columns.size()).mapToObj(this::width).toList();
    List<String> head = columns.stream().map(Column::title).toList();
    return Stream.concat(Stream.of(head), rows.stream()).map(cells -> line(cells, widths)).toList();
  }

  private int width(int column) {
    return rows.stream()
        .mapToInt(it -> it.get(column).length())
        .reduce(columns.get(column).title().length(), Math::max);
  }

  private String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(
            it -> {
              String blanks = " ".repeat(widths.get(it) - cells.get(it).length());
              return columns.get(it).isNumber() ? blanks + cells.get(it) : cells.get(it) + blanks;
            })
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }
}
