package org.interleave.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds what somebody may have meant who misspelled it.
final class NearMatch {

  private NearMatch() {}

  /// The word with the fewest letters to change, add or leave out: about one in three at most.
  static Optional<String> of(String written, Collection<String> words) {
    return words.stream()
        .filter(it -> distance(written, it) <= Math.max(1, (it.length() + 1) / 3))
        .min(Comparator.comparingInt(it -> distance(written, it)));
  }

  /// How many edits lead from one word to the other, after Levenshtein. Case does not count.
  private static int distance(String from, String to) {
    int[] row = IntStream.rangeClosed(0, to.length()).toArray();
    for (char letter : from.toLowerCase(Locale.ROOT).toCharArray()) {
      int[] above = row.clone();
      row[0] = above[0] + 1;
      for (int j = 1; j < row.length; j++) {
        boolean same = letter == Character.toLowerCase(to.charAt(j - 1));
        int changed = above[j - 1] + (same ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
