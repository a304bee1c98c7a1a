package org.interleave.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers what is told apart by a form, from 0, in the order in which it is first met.
final class PartTable<P> {

  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<P> parts = new ArrayList<>();

  int number(Object form, P part) {
    return numbers.computeIfAbsent(
        form,
        _ -> {
          parts.add(part);
          return parts.size() - 1;
        });
  }

  int size() {
    return parts.size();
  }

  P get(int number) {
    return parts.get(number);
  }
}
