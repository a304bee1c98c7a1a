package org.interleave.analysis;

/// Places in a queue, in words: 1st, 2nd, 3rd.
public final class Ordinal {

  private Ordinal() {}

  public static String of(int place) {
    String ending =
        place / 10 % 10 == 1
            ? "th"
            : switch (place % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return place + ending;
  }
}
