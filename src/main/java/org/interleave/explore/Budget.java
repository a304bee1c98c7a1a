package org.interleave.explore;

/// How much a search may take.
///
/// @param states how many of them it may find
/// @param bytes about how much memory it may fill
public record Budget(long states, long bytes) {

  /// How much of the memory that Java may have a search may fill.
  private static final double SHARE = 0.6;

  /// As many states as there is room for.
  public static Budget ofMemory() {
    return new Budget(Long.MAX_VALUE, (long) (SHARE * Runtime.getRuntime().maxMemory()));
  }

  /// The same, but at most so much memory.
  public Budget withBytes(long most) {
    return new Budget(states, Math.min(bytes, most));
  }

  /// How much of it has been taken; more than 1 when it is too much.
  double share(long taken, long filled) {
    return Math.max((double) taken / states, (double) filled / bytes);
  }

  /// At most so many states.
  public static Budget ofStates(long states) {
    return new Budget(states, ofMemory().bytes);
  }
}
