package org.interleave.explore;

import java.util.ArrayList;
import java.util.List;

/// Bytes in the order in which they were added, in pieces, so that growing copies nothing.
final class ByteSequence {

  private static final int PIECE_BITS = 16;
  private static final int PIECE = 1 << PIECE_BITS;

  private final List<byte[]> pieces = new ArrayList<>();
  private long size;

  long size() {
    return size;
  }

  byte get(long place) {
    return pieces.get((int) (place >>> PIECE_BITS))[(int) place & (PIECE - 1)];
  }

  void add(byte value) {
    if (size == (long) pieces.size() << PIECE_BITS) {
      pieces.add(new byte[PIECE]);
    }
    pieces.getLast()[(int) size & (PIECE - 1)] = value;
    size++;
  }
}
