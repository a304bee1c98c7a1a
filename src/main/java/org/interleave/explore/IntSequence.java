package org.interleave.explore;

import java.util.ArrayList;
import java.util.List;

/// Numbers in the order in which they were added, in pieces, so that growing copies nothing.
final class IntSequence {

  private static final int PIECE_BITS = 16;
  private static final int PIECE = 1 << PIECE_BITS;

  private final List<int[]> pieces = new ArrayList<>();
  private int size;

  /// So many zeros.
  static IntSequence zeros(int size) {
    IntSequence zeros = new IntSequence();
    for (int piece = 0; piece < (size + PIECE - 1) >>> PIECE_BITS; piece++) {
      zeros.pieces.add(new int[PIECE]);
    }
    zeros.size = size;
    return zeros;
  }

  int size() {
    return size;
  }

  int get(int place) {
    return pieces.get(place >>> PIECE_BITS)[place & (PIECE - 1)];
  }

  void set(int place, int value) {
    pieces.get(place >>> PIECE_BITS)[place & (PIECE - 1)] = value;
  }

  void add(int value) {
    if (size == pieces.size() << PIECE_BITS) {
      pieces.add(new int[PIECE]);
    }
    set(size++, value);
  }
}
