package org.interleave.explore;

/// Numbers all that has been printed, from 0, which stands for nothing. What is printed next adds
/// to what was printed before, so that a long output takes no more memory than a short one.
final class Outputs {

  static final int NOTHING = 0;

  /// What came before, by its number, and what was added.
  private final PairTable longer = new PairTable();

  private final PartTable<String> added = new PartTable<>();

  /// How much memory they take.
  long bytes() {
    return longer.bytes();
  }

  /// The number of an output to which something has been added.
  int number(int before, String more) {
    return more.isEmpty() ? before : 1 + longer.number(before, added.number(more, more));
  }

  String text(int number) {
    StringBuilder text = new StringBuilder();
    for (int rest = number; rest != NOTHING; rest = longer.first(rest - 1)) {
      text.insert(0, added.get(longer.second(rest - 1)));
    }
    return text.toString();
  }
}
