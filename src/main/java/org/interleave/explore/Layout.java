package org.interleave.explore;

/// What stands where in a state: the variables by number, what has been printed, the objects, and
/// then the threads.
record Layout(int variables) {

  int output() {
    return variables;
  }

  int objects() {
    return variables + 1;
  }

  /// The place of a thread, counted from 0.
  int thread(int number) {
    return variables + 2 + number;
  }

  int threads(int[] state) {
    return state.length - thread(0);
  }
}
