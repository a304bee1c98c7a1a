package org.interleave.timeline;

/// Which lanes a run needs.
///
/// @param objects a lane for each synchronisation object
/// @param texts a lane for each variable or list whose values are not all integers
/// @param curves a lane for each variable of integers
/// @param aftermath whether there is something to say behind the end of the run: who waits for
///   whom, or which exception ended a thread
/// @param original whether there is a row for the run that this one came from
public record LanePlan(
    int threads, int objects, int texts, int curves, boolean aftermath, boolean original) {

  /// The lanes of a run that stands for itself.
  public LanePlan(int threads, int objects, int texts, int curves, boolean aftermath) {
    this(threads, objects, texts, curves, aftermath, false);
  }

  /// How many variables and lists have a lane: first those shown as text, then the curves.
  public int values() {
    return texts + curves;
  }

  boolean isCurve(int value) {
    return value >= texts;
  }
}
