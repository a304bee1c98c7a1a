package org.interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchNewsTest {

  private static final long SECOND = 1_000_000_000;

  private final List<String> told = new ArrayList<>();
  private long now = 7 * SECOND;

  /// After 5 s, and when twice as much has passed since the beginning as when it was said before.
  @Test
  void aLongSearchIsToldToGoOn() {
    SearchNews news = new SearchNews("explore.goesOn", Counts::states, () -> now, told::add);
    for (int second = 1; second <= 45; second++) {
      now += SECOND;
      news.found(1000L * second, 0);
    }

    assertThat(told)
        .containsExactly(
            "The search goes on: 5,000 states after 5 s. Ctrl+C ends it, without a result.",
            "The search goes on: 10,000 states after 10 s. Ctrl+C ends it, without a result.",
            "The search goes on: 20,000 states after 20 s. Ctrl+C ends it, without a result.",
            "The search goes on: 40,000 states after 40 s. Ctrl+C ends it, without a result.");
  }
}
