package org.interleave.ui.endings;

import java.util.Map;
import org.interleave.explore.Ending;
import org.interleave.trace.Trace;

/// How often live runs ended how.
///
/// @param runs how many there were
/// @param kept for an ending one of the runs, unless these were too long to be kept
record Tally(long runs, Map<Ending, Long> counts, Map<Ending, Trace> kept) {
  Tally {
    counts = Map.copyOf(counts);
    kept = Map.copyOf(kept);
  }
}
