package org.interleave.explore;

/// Numbers those who move, from 0, in the order in which they are first met.
final class Movers {

  private final PairTable ways = new PairTable();
  private final PairTable movers = new PairTable();

  /// Who moves in a step.
  ///
  /// @param from the thread's place in the state before, which is the first of those that are alike
  /// @param to its place in the state after, likewise
  /// @param count how many threads are like it, each of which can take such a step
  record Mover(int from, int to, int count) {}

  int number(Mover mover) {
    return movers.number(ways.number(mover.from, mover.to), mover.count);
  }

  int size() {
    return movers.size();
  }

  Mover get(int number) {
    int way = movers.first(number);
    return new Mover(ways.first(way), ways.second(way), movers.second(number));
  }
}
