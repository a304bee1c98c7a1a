package org.interleave.explore;

import java.util.ArrayList;
import java.util.List;

/// Long numbers in the order in which they were added, in pieces, so that growing copies nothing.
final class LongSequence {

  private static final int PIECE_BITS = 16;
  private static final int PIECE = 1 << PIECE_BITS;

  private final List<long[]> pieces = new ArrayList<>();
  private int size;

  int size() {
    return size;
  }

  long get(int place) {
    return pieces.get(place >>> PIECE_BITS)[place & (PIECE - 1)];
  }

  void add(long value) {
    if (size == pieces.size() << PIECE_BITS) {
      pieces.add(new long[PIECE]);
    }
    pieces.getLast()[size & (PIECE - 1)] = value;
    size++;
  }
}
