package org.interleave.trace;

import org.interleave.scenario.ThreadKind;

/// How a program is carried out, and who goes next.
public sealed interface RunMode {

  /// On real threads: nobody chooses, and no run is like another.
  record Live(ThreadKind threadKind) implements RunMode {}

  /// Any thread that can, by the numbers that follow from a seed.
  record Random(long seed) implements RunMode {}

  /// One thread after the other.
  record RoundRobin(SwitchInterval interval) implements RunMode {}

  /// As it was chosen before.
  record Replay() implements RunMode {}

  /// As somebody chooses step by step.
  record ByHand() implements RunMode {}
}
