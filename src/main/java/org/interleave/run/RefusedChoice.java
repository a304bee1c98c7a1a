package org.interleave.run;

/// A choice that could not be made, as the thread had to wait for a lock.
///
/// @param steps how many steps had been taken then
/// @param thread the number of the thread that had to wait
/// @param original the row of the step, in the original run, that it was to take
public record RefusedChoice(int steps, int thread, int original) {

  RefusedChoice of(int row) {
    return new RefusedChoice(steps, thread, row);
  }
}
