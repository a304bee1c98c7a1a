package org.interleave.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The choices that lead from one situation to another.
///
/// @param last the last of them, or nothing
/// @param form the end's
record Path(Situation end, @Nullable Choice last, Length length, Situation.Form form) {

  /// Shorter ones first.
  static final Comparator<Path> ORDER = Comparator.comparing(Path::length);

  /// A choice, and those before it.
  record Choice(int thread, @Nullable Choice before) {}

  /// @param steps of the whole run
  record Length(int switches, int steps) implements Comparable<Length> {

    private static final Comparator<Length> ORDER =
        Comparator.comparingInt(Length::switches).thenComparingInt(Length::steps);

    @Override
    public int compareTo(Length other) {
      return ORDER.compare(this, other);
    }
  }

  static Path from(Situation start) {
    return new Path(start, null, new Length(0, start.machine().steps()), start.form());
  }

  /// The same with one choice more.
  ///
  /// @throws org.interleave.value.RefusalException when the program asks for what Interleave does
  ///   not do
  Path with(int thread) {
    Situation next = end.after(thread);
    int switches = length.switches + (next.last() == end.last() ? 0 : 1);
    return new Path(
        next, new Choice(thread, last), new Length(switches, next.machine().steps()), next.form());
  }

  List<Integer> choices() {
    List<Integer> choices = new ArrayList<>();
    for (Choice choice = last; choice != null; choice = choice.before) {
      choices.addFirst(choice.thread);
    }
    return choices;
  }
}
