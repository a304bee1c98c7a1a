package org.interleave.ui.puzzle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.OptionalInt;
import java.util.UUID;
import java.util.prefs.Preferences;
import org.interleave.scenario.Goal;
import org.interleave.trace.RunInfo;

/// The fewest thread switches with which each puzzle has been solved, kept from one start of the
/// program to the next. A puzzle is known by its listing, its constants, the position of the lock
/// switch and its goal: it is another one when any of them changes.
public final class BestSwitches {

  private final Preferences node;

  /// @param node where they are kept
  public BestSwitches(Preferences node) {
    this.node = node;
  }

  /// None when the puzzle has not been solved, or somebody else has written there.
  public OptionalInt of(RunInfo info, Goal goal) {
    String kept = node.get(key(info, goal), "");
    return kept.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(kept)) : OptionalInt.empty();
  }

  /// Keeps what a puzzle has been solved with, unless it has been solved with fewer.
  ///
  /// @param info what was run
  /// @param switches how many there were
  public void add(RunInfo info, Goal goal, int switches) {
    OptionalInt best = of(info, goal);
    if (best.isEmpty() || switches < best.getAsInt()) {
      node.put(key(info, goal), Integer.toString(switches));
    }
  }

  /// A name, as the whole would be too long for one.
  private static String key(RunInfo info, Goal goal) {
    String whole = "%s\n%s\n%s".formatted(info.settings().lock(), goal.text(), info.listing());
    return UUID.nameUUIDFromBytes(whole.getBytes(UTF_8)).toString();
  }
}
