package org.interleave.analysis;

import java.util.List;
import java.util.stream.Collectors;

/// Lists names in words: `Thread-1, Thread-2 and Thread-3`, or `4 threads`.
final class Names {

  private static final int MOST = 3;

  private Names() {}

  static String of(List<String> names) {
    if (names.size() > MOST) {
      return Words.of("names.many", names.size());
    }
    String last = names.getLast();
    return names.size() == 1
        ? last
        : names.stream().limit(names.size() - 1).collect(Collectors.joining(", "))
            + Words.of("names.and")
            + last;
  }
}
