package org.interleave.timeline;

import java.util.List;
import org.interleave.run.RefusedChoice;
import org.interleave.trace.Trace;

/// The run that another one came from, to be shown above it.
///
/// @param parted how many steps at the beginning both have in common
/// @param refused which choices of the original could not be made again, in the order in which
///   their turn came
public record Comparison(Timeline original, int parted, List<RefusedChoice> refused) {

  public Comparison {
    refused = List.copyOf(refused);
  }

  /// Compares a run with the one it came from: they part at the first step that is another one.
  public static Comparison between(Timeline original, Trace run, List<RefusedChoice> refused) {
    int most = Math.min(original.end(), run.size());
    int parted = 0;
    while (parted < most && isSame(original.trace(), run, parted)) {
      parted++;
    }
    return new Comparison(original, parted, refused);
  }

  private static boolean isSame(Trace one, Trace other, int row) {
    return one.thread(row) == other.thread(row)
        && one.kind(row) == other.kind(row)
        && one.line(row) == other.line(row);
  }

  /// The same with an original whose axis is as long.
  Comparison within(Extent extent) {
    return new Comparison(original.within(extent), parted, refused);
  }
}
