package org.interleave.machine;

/// Where the answers come from to what a state does not decide: the time, and whether a thread has
/// just ended.
@FunctionalInterface
public interface Answers {

  /// Those that the machine has itself.
  Answers OWN = (_, _, own) -> own;

  /// The answer that a thread gets in its n-th step, counted from 0.
  Object answer(int thread, int step, Object own);

  /// Whether a thread that has taken its last step is alive until it is chosen once more.
  ///
  /// @param steps how many steps it has taken
  /// @param isAwaited whether the run ends with it
  default boolean isEndLate(int thread, int steps, boolean isAwaited) {
    return false;
  }
}
