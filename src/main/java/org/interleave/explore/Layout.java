package org.interleave.explore;

/// Where the numbers of a state's parts stand: what has been printed, the objects, the variables,
/// and then the threads. What changes seldom comes first, so that most states begin alike; see
/// [StateTable].
record Layout(int variables) {

  private static final int OUTPUT = 0;
  private static final int OBJECTS = 1;
  private static final int FIRST_VARIABLE = 2;

  int output() {
    return OUTPUT;
  }

  int objects() {
    return OBJECTS;
  }

  /// The place of a variable, counted from 0.
  int variable(int number) {
    return FIRST_VARIABLE + number;
  }

  /// The place of a thread, counted from 0.
  int thread(int number) {
    return FIRST_VARIABLE + variables + number;
  }

  int threads(int[] state) {
    return state.length - thread(0);
  }
}
