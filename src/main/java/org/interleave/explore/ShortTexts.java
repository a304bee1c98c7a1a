package org.interleave.explore;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Shortens long texts so that they can still be told apart: of each its beginning, its end, and
/// what is around the place where it becomes another than all the others.
public final class ShortTexts {

  private static final int LONGEST = 80;
  private static final int HEAD = 26;
  private static final int MIDDLE = 30;
  private static final String GAP = " \u2026 ";
  private static final int TAIL = LONGEST - HEAD - MIDDLE - 2 * GAP.length();

  private final Map<String, String> shortened = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /// @param all that are to be told apart
  public ShortTexts(Collection<String> all) {
    List<String> sorted =
        all.stream().filter(it -> it.length() > LONGEST).distinct().sorted().toList();
    for (int index = 0; index < sorted.size(); index++) {
      // What a text has most in common with any other, it has with one beside it in this order.
      String text = sorted.get(index);
      int before = index == 0 ? 0 : common(text, sorted.get(index - 1));
      int after = index == sorted.size() - 1 ? 0 : common(text, sorted.get(index + 1));
      shortened.put(text, only(around(text, Math.max(before, after))));
    }
  }

  /// A text as it is to be shown.
  public String of(String text) {
    return shortened.getOrDefault(text, text);
  }

  private static int common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  private static String around(String text, int place) {
    int from = place - MIDDLE / 2;
    int to = from + MIDDLE;
    int end = text.length() - TAIL;
    if (from <= HEAD + 1) {
      return text.substring(0, HEAD + MIDDLE) + GAP + text.substring(end);
    } else if (to >= end - 1) {
      return text.substring(0, HEAD) + GAP + text.substring(end - MIDDLE);
    }
    return text.substring(0, HEAD) + GAP + text.substring(from, to) + GAP + text.substring(end);
  }

  /// Numbers what looks like one before.
  private String only(String text) {
    String only = text;
    for (int number = 2; !taken.add(only); number++) {
      only = "%s (%d)".formatted(text, number);
    }
    return only;
  }
}
