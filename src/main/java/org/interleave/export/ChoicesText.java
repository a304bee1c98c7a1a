package org.interleave.export;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/// Reads numbers of threads that have blanks, commas or new lines between them.
final class ChoicesText {

  /// One character more than any number of a thread.
  private static final int ENOUGH = 10;

  private final Reader text;
  private final ChoiceList choices = new ChoiceList();
  private final StringBuilder word = new StringBuilder();
  private int line = 1;
  private int column;

  private ChoicesText(Reader text) {
    this.text = text;
  }

  static List<Integer> read(Reader text) throws IOException {
    return new ChoicesText(text).readAll();
  }

  private List<Integer> readAll() throws IOException {
    for (int next = text.read(); next >= 0; next = text.read()) {
      column++;
      if (next == ',' || Character.isWhitespace(next)) {
        endWord();
      } else {
        word.append((char) next);
      }
      if (word.length() == ENOUGH) {
        column++;
        endWord();
      }
      if (next == '\n') {
        line++;
        column = 0;
      }
    }
    column++;
    endWord();
    return choices.threads();
  }

  private void endWord() throws ChoicesRefusal {
    if (!word.isEmpty()) {
      choices.add(word.toString(), line, column - word.length());
      word.setLength(0);
    }
  }
}
