package org.interleave.explore;

import java.util.Arrays;

/// Numbers pairs of numbers, from 0, in the order in which they are first met.
final class PairTable {

  private static final int FREE = -1;

  /// How much of the places may be taken, so that what is looked for is found soon.
  private static final double MOST_TAKEN = 0.7;

  /// By number, both in one, as they are looked at together.
  private final LongSequence pairs = new LongSequence();

  /// The pairs' marks, each at the place that the pair's hash leads to, or at the next free one. A
  /// mark is the hash with the number in place of those bits that lead here: so most other pairs
  /// are told apart without a look at them.
  private int[] places = free(1 << 6);

  private static int[] free(int size) {
    int[] places = new int[size];
    Arrays.fill(places, FREE);
    return places;
  }

  int size() {
    return pairs.size();
  }

  /// How much memory they take.
  long bytes() {
    return (long) Long.BYTES * size() + (long) Integer.BYTES * places.length;
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

  /// The numbers of several pairs, as if each was asked for in its turn.
  ///
  /// What stands at their places is looked up for all of them before any is compared: in a large
  /// table that takes several times as long as all the rest, unless the memory answers to many at
  /// once.
  int[] numbers(int[] firsts, int[] seconds) {
    int[] marks = new int[firsts.length];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = places[hash(pair(firsts[i], seconds[i])) & lowBits()];
    }
    int[] numbers = new int[firsts.length];
    for (int i = 0; i < numbers.length; i++) {
      boolean isHere = isOf(marks[i], pair(firsts[i], seconds[i]));
      numbers[i] = isHere ? marks[i] & lowBits() : FREE;
    }
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = numbers[i] == FREE ? number(firsts[i], seconds[i]) : numbers[i];
    }
    return numbers;
  }

  /// The pair's number, which is the table's size before when it is met for the first time.
  int number(int first, int second) {
    long pair = pair(first, second);
    int place = place(pair);
    if (places[place] != FREE) {
      return places[place] & lowBits();
    }
    places[place] = mark(pair, size());
    pairs.add(pair);
    if (size() > MOST_TAKEN * places.length) {
      grow();
    }
    return size() - 1;
  }

  private static long pair(int first, int second) {
    return ((long) first << Integer.SIZE) | Integer.toUnsignedLong(second);
  }

  private int place(long pair) {
    int place = hash(pair) & lowBits();
    while (places[place] != FREE && !isOf(places[place], pair)) {
      place = (place + 1) & lowBits();
    }
    return place;
  }

  /// Which bits of a hash lead to a place, and are a number in a mark.
  private int lowBits() {
    return places.length - 1;
  }

  /// Which bits of a mark are those of a hash. All of them together never make [#FREE].
  private int highBits() {
    return ~lowBits() & Integer.MAX_VALUE;
  }

  private int mark(long pair, int number) {
    return (hash(pair) & highBits()) | number;
  }

  private boolean isOf(int mark, long pair) {
    return mark != FREE
        && ((mark ^ hash(pair)) & highBits()) == 0
        && pairs.get(mark & lowBits()) == pair;
  }

  private void grow() {
    places = free(places.length * 2);
    for (int number = 0; number < size(); number++) {
      long pair = pairs.get(number);
      places[place(pair)] = mark(pair, number);
    }
  }

  /// Mixes the bits as the finalizer of MurmurHash3 does.
  private static int hash(long pair) {
    long bits = pair * 0x9E3779B97F4A7C15L;
    bits = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
    return (int) (bits ^ (bits >>> 33));
  }
}
