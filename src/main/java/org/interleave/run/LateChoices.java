package org.interleave.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// Choices that could not be made when their turn came, in the order of their turns. Which of a
/// thread's choices is made makes no difference, so that only its first one is ever tried.
final class LateChoices {

  /// The places of each thread's choices among all of them.
  private final Map<Integer, Deque<Integer>> places = new HashMap<>();

  /// The thread of each choice that is its thread's first one, by place.
  private final NavigableMap<Integer, Integer> firsts = new TreeMap<>();

  /// Adds a choice behind all others.
  void add(int place, int thread) {
    Deque<Integer> own = places.computeIfAbsent(thread, _ -> new ArrayDeque<>());
    if (own.isEmpty()) {
      firsts.put(place, thread);
    }
    own.add(place);
  }

  /// Makes the first choice that can be made, if there is one.
  ///
  /// @param take tries to let a thread take its step
  void makeFirst(IntPredicate take) {
    firsts.entrySet().stream()
        .filter(choice -> take.test(choice.getValue()))
        .findFirst()
        .ifPresent(made -> remove(made.getKey(), made.getValue()));
  }

  private void remove(int place, int thread) {
    firsts.remove(place);
    Deque<Integer> own = places.getOrDefault(thread, new ArrayDeque<>());
    own.remove();
    if (!own.isEmpty()) {
      firsts.put(own.element(), thread);
    }
  }
}
