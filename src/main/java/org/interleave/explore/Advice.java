package org.interleave.explore;

import java.util.List;

/// What there is to know of the way to a goal.
public sealed interface Advice {

  /// One of the ways with the fewest thread switches, and among these of the fewest steps.
  ///
  /// @param switches how many there are on it
  /// @param choices the thread that goes next each time; none when the goal is reached already. At
  ///   the end of a thread's life there may be a choice without a step
  record Way(int switches, List<Integer> choices) implements Advice {
    public Way {
      choices = List.copyOf(choices);
    }
  }

  /// The goal cannot be reached from here.
  record NoWay() implements Advice {}

  /// The search was given up.
  ///
  /// @param states how many states it had seen
  record Unknown(int states) implements Advice {}
}
