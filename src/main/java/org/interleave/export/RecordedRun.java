package org.interleave.export;

import java.util.Map;

/// What a trace file says of its run that is needed to run it again.
///
/// @param listing with the numbers that were chosen for its constants
/// @param lock whether locks held
/// @param results the truth values and floats that steps computed
public record RecordedRun(String listing, boolean lock, Map<Place, Object> results) {
  public RecordedRun {
    results = Map.copyOf(results);
  }

  /// A step by its thread, and its number among that thread's, from 0.
  public record Place(int thread, int step) {}

  /// What a thread got in a step when it asked for what its program does not decide: the time, or
  /// whether another thread has ended.
  ///
  /// @param own what it would get otherwise
  public Object answer(int thread, int step, Object own) {
    Object result = results.getOrDefault(new Place(thread, step), own);
    // Of another type it is of another program.
    return result.getClass() == own.getClass() ? result : own;
  }
}
