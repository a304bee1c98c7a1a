package org.interleave.explore;

import java.util.Arrays;

/// Numbers pairs of numbers, from 0, in the order in which they are first met.
final class PairTable {

  private static final int FREE = -1;

  /// How much of the places may be taken, so that what is looked for is found soon.
  private static final double MOST_TAKEN = 0.7;

  private final IntSequence firsts = new IntSequence();
  private final IntSequence seconds = new IntSequence();

  /// The pairs' numbers, each at the place that the pair leads to, or at the next free one.
  private int[] places = free(1 << 6);

  private static int[] free(int size) {
    int[] places = new int[size];
    Arrays.fill(places, FREE);
    return places;
  }

  int size() {
    return firsts.size();
  }

  int first(int number) {
    return firsts.get(number);
  }

  int second(int number) {
    return seconds.get(number);
  }

  /// The pair's number, which is the table's size before when it is met for the first time.
  int number(int first, int second) {
    int place = place(first, second);
    if (places[place] != FREE) {
      return places[place];
    }
    places[place] = size();
    firsts.add(first);
    seconds.add(second);
    if (size() > MOST_TAKEN * places.length) {
      grow();
    }
    return size() - 1;
  }

  private int place(int first, int second) {
    int place = hash(first, second) & (places.length - 1);
    while (places[place] != FREE && !isPair(places[place], first, second)) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  private boolean isPair(int number, int first, int second) {
    return first(number) == first && second(number) == second;
  }

  private void grow() {
    places = free(places.length * 2);
    for (int number = 0; number < size(); number++) {
      places[place(first(number), second(number))] = number;
    }
  }

  /// Mixes the bits as the finalizer of MurmurHash3 does.
  private static int hash(int first, int second) {
    long bits = (((long) first << Integer.SIZE) ^ second) * 0x9E3779B97F4A7C15L;
    bits = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
    return (int) (bits ^ (bits >>> 33));
  }
}
