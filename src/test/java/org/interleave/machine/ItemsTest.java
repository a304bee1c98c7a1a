package org.interleave.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.interleave.value.ListValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void changesAreThoseOfAJavaListAndLeaveTheItemsBeforeAlone(int seed) {
    Random random = new Random(seed);
    List<Object> items = List.of();
    List<Object> expected = new ArrayList<>();
    for (int change = 0; change < 300; change++) {
      List<Object> before = items;
      List<Object> expectedBefore = List.copyOf(expected);
      items = ListValue.of(changed(items, expected, random, change)).items();

      assertThat(items).isEqualTo(expected);
      assertThat(before).isEqualTo(expectedBefore);
    }
  }

  /// Changes both in the same way, the first items into new ones.
  private static List<Object> changed(
      List<Object> items, List<Object> expected, Random random, long item) {
    int place = expected.isEmpty() ? 0 : random.nextInt(expected.size());
    return switch (expected.isEmpty() ? 0 : random.nextInt(4)) {
      case 0 -> {
        expected.add(item);
        yield Items.appended(items, item);
      }
      case 1 -> {
        expected.addAll(List.of(item, "more"));
        yield Items.extended(items, List.of(item, "more"));
      }
      case 2 -> {
        expected.set(place, item);
        yield Items.replaced(items, place - expected.size(), item);
      }
      default -> {
        expected.remove(place);
        yield Items.without(items, place);
      }
    };
  }

  @Test
  void allVersionsOfAListThatGrowsFitIntoMemory() {
    // As arrays of 0 to 99 999 items of 4 bytes they would take 20 GB.
    List<List<Object>> versions = new ArrayList<>();
    ListValue list = ListValue.of(List.of());
    for (long item = 0; item < 100_000; item++) {
      versions.add(list.items());
      list = ListValue.of(Items.appended(list.items(), item));
    }

    for (int size = 0; size < versions.size(); size += 9_999) {
      List<Object> expected = list.items().stream().limit(size).toList();
      assertThat(versions.get(size)).hasSize(size).isEqualTo(expected);
    }
  }
}
