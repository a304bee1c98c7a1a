package org.interleave.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortTextsTest {

  private static final String LONG = "abcdefghij".repeat(20);

  /// A list of fifty numbers, with another item in it at a place.
  private static String list(int place) {
    return IntStream.range(0, 50)
        .mapToObj(it -> (it == place ? "'x', " : "") + (1000 + it))
        .collect(Collectors.joining(", ", "items = [", "]"));
  }

  private static List<String> shortened(List<String> all) {
    ShortTexts texts = new ShortTexts(all);
    return all.stream().map(texts::of).toList();
  }

  @Test
  void whatIsShortStaysAsItIs() {
    List<String> all = List.of("val = 1", "", "x".repeat(80));
    assertThat(shortened(all)).isEqualTo(all);
  }

  @Test
  void aLongTextKeepsItsBeginningAndItsEnd() {
    assertThat(shortened(List.of(LONG)))
        .containsExactly(LONG.substring(0, 56) + " \u2026 " + LONG.substring(182));
  }

  @Test
  void longListsShowWhereTheyDiffer() {
    List<String> all = IntStream.range(0, 50).mapToObj(ShortTextsTest::list).toList();
    assertThat(shortened(all))
        .doesNotHaveDuplicates()
        .allMatch(it -> it.length() <= 80)
        .allMatch(it -> it.startsWith("items = [") && it.endsWith("1049]"))
        .allMatch(it -> it.contains("'x'"));
  }

  /// They differ in two places, and there is room for one.
  @Test
  void whatWouldLookTheSameIsNumbered() {
    String other = LONG.replaceFirst("(.{70}).(.{40}).", "$1-$2-");
    String third = LONG.replaceFirst("(.{111}).", "$1-");
    assertThat(shortened(List.of(LONG, other, third))).doesNotHaveDuplicates();
  }
}
