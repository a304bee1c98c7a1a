package org.interleave.explore;

import java.util.Arrays;

/// Numbers pairs of numbers, from 0, in the order in which they are first met.
final class PairTable {

  private static final int FREE = -1;

  /// How much of the places may be taken, so that what is looked for is found soon.
  private static final double MOST_TAKEN = 0.7;

  /// By number, both in one, as they are looked at together.
  private final LongSequence pairs = new LongSequence();

  /// The pairs' numbers, each at the place that the pair leads to, or at the next free one.
  private int[] places = free(1 << 6);

  private static int[] free(int size) {
    int[] places = new int[size];
    Arrays.fill(places, FREE);
    return places;
  }

  int size() {
    return pairs.size();
  }

  int first(int number) {
    return (int) (pairs.get(number) >>> Integer.SIZE);
  }

  int second(int number) {
    return (int) pairs.get(number);
  }

  /// Says that no more pairs are met: only what they are can be asked then.
  void close() {
    places = new int[0];
  }

  /// The pair's number, which is the table's size before when it is met for the first time.
  int number(int first, int second) {
    long pair = ((long) first << Integer.SIZE) | Integer.toUnsignedLong(second);
    int place = place(pair);
    if (places[place] != FREE) {
      return places[place];
    }
    places[place] = size();
    pairs.add(pair);
    if (size() > MOST_TAKEN * places.length) {
      grow();
    }
    return size() - 1;
  }

  private int place(long pair) {
    int place = hash(pair) & (places.length - 1);
    while (places[place] != FREE && pairs.get(places[place]) != pair) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  private void grow() {
    places = free(places.length * 2);
    for (int number = 0; number < size(); number++) {
      places[place(pairs.get(number))] = number;
    }
  }

  /// Mixes the bits as the finalizer of MurmurHash3 does.
  private static int hash(long pair) {
    long bits = pair * 0x9E3779B97F4A7C15L;
    bits = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
    return (int) (bits ^ (bits >>> 33));
  }
}
