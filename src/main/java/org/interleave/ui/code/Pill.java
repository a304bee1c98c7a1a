package org.interleave.ui.code;

import java.util.List;
import java.util.stream.Collectors;

/// A marker as it is drawn: one thread, or more than there is room for.
///
/// @param names the full names of all, for whoever points at it
/// @param thread the number of the thread, or [#SEVERAL]
record Pill(String text, String names, int thread) {

  static final int SEVERAL = -1;
  private static final int MOST = 3;

  /// The markers of one line.
  ///
  /// @param many the text for so many threads, with a place for their number
  static List<Pill> of(List<ThreadMarker> threads, String many) {
    if (threads.size() <= MOST) {
      return threads.stream().map(it -> new Pill(it.label(), it.name(), it.thread())).toList();
    }
    return List.of(several(threads, String.format(many, threads.size())));
  }

  /// One marker for all of one line: of several threads, how many they are.
  static List<Pill> together(List<ThreadMarker> threads) {
    return threads.size() <= 1
        ? of(threads, "")
        : List.of(several(threads, String.valueOf(threads.size())));
  }

  private static Pill several(List<ThreadMarker> threads, String text) {
    String names = threads.stream().map(ThreadMarker::name).collect(Collectors.joining(", "));
    return new Pill(text, names, SEVERAL);
  }
}
