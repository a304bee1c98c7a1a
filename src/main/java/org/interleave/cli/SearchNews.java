package org.interleave.cli;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.interleave.explore.Progress;

/// Says that a search goes on when that takes long: after a while, and again each time it has taken
/// twice as long.
final class SearchNews implements Progress {

  private static final Duration FIRST = Duration.ofSeconds(5);

  private final String key;
  private final LongFunction<String> count;
  private final LongSupplier clock;
  private final Consumer<String> told;
  private final long begin;

  /// After how many ns it says so next.
  private long next = FIRST.toNanos();

  /// @param key of the message, which gets how many there are and how many seconds have passed
  /// @param count says how many there are
  /// @param clock in ns
  /// @param told gets each line
  SearchNews(String key, LongFunction<String> count, LongSupplier clock, Consumer<String> told) {
    this.key = key;
    this.count = count;
    this.clock = clock;
    this.told = told;
    begin = clock.getAsLong();
  }

  @Override
  public void found(long many, double share) {
    long passed = clock.getAsLong() - begin;
    if (passed >= next) {
      told.accept(Messages.text(key, count.apply(many), Duration.ofNanos(passed).toSeconds()));
      next = 2 * passed;
    }
  }
}
