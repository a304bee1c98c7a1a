package org.interleave.ui.code;

import java.util.List;

/// A text with everything that is marked in it.
record CodePage(CodeText code, Marks marks) {

  static final CodePage EMPTY = new CodePage(CodeText.of("", List.of()), Marks.NONE);

  int size() {
    return code.lines().size();
  }

  /// What is to be seen of a line.
  ///
  /// @param number from 1
  CodeLine line(int number) {
    String text = code.lines().get(number - 1);
    List<Span> struck = marks.struck().stream().filter(it -> it.line() == number).toList();
    return new CodeLine(
        number,
        CodeLine.pieces(text, code.lexemes().getOrDefault(number, List.of()), struck),
        marks.errors().stream()
            .filter(it -> it.line() == number)
            .map(it -> CodeLine.wave(text, it.column()))
            .toList(),
        marks.threads().stream().filter(it -> it.line() == number).toList(),
        marks.selected().contains(number),
        marks.lit().contains(number));
  }
}
