package org.interleave.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.interleave.trace.Limits;

/// The choices that have been read so far. None is accepted that no run could have.
final class ChoiceList {

  private static final int LAST_THREAD = Limits.STANDARD.threads() - 1;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final List<Integer> threads = new ArrayList<>();

  /// Takes the next one.
  ///
  /// @param word what stands in the file
  /// @param line where, from 1, as the column
  void add(String word, int line, int column) throws ChoicesRefusal {
    int thread = NUMBER.matcher(word).matches() ? Integer.parseInt(word) : Integer.MAX_VALUE;
    if (thread > LAST_THREAD) {
      throw new ChoicesRefusal("noThread", line, column, LAST_THREAD);
    }
    if (threads.size() == Limits.STANDARD.steps()) {
      throw new ChoicesRefusal("many", Limits.STANDARD.steps());
    }
    threads.add(thread);
  }

  List<Integer> threads() {
    return threads;
  }
}
