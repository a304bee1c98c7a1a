package org.interleave.export;

import java.util.Map;
import java.util.Set;
import org.interleave.machine.Answers;

/// What a trace file says of its run that is needed to run it again.
///
/// @param listing with the numbers that were chosen for its constants
/// @param lock whether locks held
/// @param results the truth values and floats that steps computed
/// @param inVain the rows in which a thread found that it had waited in vain
/// @param ends the threads that did not end with their last step
public record RecordedRun(
    String listing, boolean lock, Map<Place, Object> results, Set<Integer> inVain, LateEnds ends)
    implements Answers {
  public RecordedRun {
    results = Map.copyOf(results);
    inVain = Set.copyOf(inVain);
  }

  /// A step by its thread, and its number among that thread's, from 0.
  public record Place(int thread, int step) {}

  @Override
  public Object answer(int thread, int step, Object own) {
    Object result = results.getOrDefault(new Place(thread, step), own);
    // Of another type it is of another program.
    return result.getClass() == own.getClass() ? result : own;
  }

  @Override
  public boolean isEndLate(int thread, int steps, boolean isAwaited) {
    return ends.has(thread, steps, isAwaited);
  }
}
