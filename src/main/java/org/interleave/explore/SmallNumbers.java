package org.interleave.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers from 0 in the order in which they were added. Small ones take one byte each.
final class SmallNumbers {

  private static final int PIECE_BITS = 16;
  private static final int PIECE = 1 << PIECE_BITS;

  /// Stands for a number that is not small.
  private static final byte LARGE = -1;

  private final List<byte[]> pieces = new ArrayList<>();
  private final Map<Integer, Integer> large = new HashMap<>();
  private int size;

  int get(int place) {
    byte number = pieces.get(place >>> PIECE_BITS)[place & (PIECE - 1)];
    return number == LARGE ? large.getOrDefault(place, 0) : Byte.toUnsignedInt(number);
  }

  void add(int number) {
    if (size == pieces.size() << PIECE_BITS) {
      pieces.add(new byte[PIECE]);
    }
    boolean isSmall = number < Byte.toUnsignedInt(LARGE);
    if (!isSmall) {
      large.put(size, number);
    }
    pieces.getLast()[size & (PIECE - 1)] = isSmall ? (byte) number : LARGE;
    size++;
  }
}
