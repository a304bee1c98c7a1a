package org.interleave.ui.endings;

import java.util.Map;
import org.interleave.explore.Ending;

/// How often live runs ended how.
///
/// @param runs how many there were
record Tally(long runs, Map<Ending, Long> counts) {
  Tally {
    counts = Map.copyOf(counts);
  }
}
