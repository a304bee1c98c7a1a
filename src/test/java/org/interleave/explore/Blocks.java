package org.interleave.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The counter of two threads as blocks of steps that each of them takes in turn, without any
/// program: a round reads, computes, sleeps and writes.
final class Blocks {

  private static final int STEPS_OF_ROUND = 4;

  private Blocks() {}

  /// How few switches there are between all orders that end with this value, those from the main
  /// thread to the first worker and from the last one back to it included.
  static OptionalInt fewestSwitches(int rounds, int value) {
    int steps = rounds * STEPS_OF_ROUND;
    for (int blocks = 2; blocks <= 2 * steps; blocks++) {
      for (List<Integer> first : splits(steps, (blocks + 1) / 2)) {
        for (List<Integer> second : splits(steps, blocks / 2)) {
          if (result(first, second) == value) {
            return OptionalInt.of(blocks + 1);
          }
        }
      }
    }
    return OptionalInt.empty();
  }

  /// All ways to take so many steps in so many blocks.
  private static List<List<Integer>> splits(int steps, int blocks) {
    if (blocks == 1) {
      return List.of(List.of(steps));
    }
    List<List<Integer>> splits = new ArrayList<>();
    for (int length = 1; length <= steps - blocks + 1; length++) {
      for (List<Integer> rest : splits(steps - length, blocks - 1)) {
        List<Integer> split = new ArrayList<>(List.of(length));
        split.addAll(rest);
        splits.add(split);
      }
    }
    return splits;
  }

  private static int result(List<Integer> first, List<Integer> second) {
    int[] taken = new int[2];
    int[] seen = new int[2];
    int value = 0;
    for (int block = 0; block < first.size() + second.size(); block++) {
      int worker = block % 2;
      int length = (worker == 0 ? first : second).get(block / 2);
      for (int step = 0; step < length; step++) {
        switch (taken[worker]++ % STEPS_OF_ROUND) {
          case 0 -> seen[worker] = value;
          case STEPS_OF_ROUND - 1 -> value = seen[worker] + 1;
          default -> {}
        }
      }
    }
    return value;
  }
}
