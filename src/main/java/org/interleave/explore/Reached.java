package org.interleave.explore;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// An ending that can be reached, and how.
///
/// @param orders how many orders lead to it, if they have been counted
/// @param switches how many thread switches there are in the schedule: as few as can be, when the
///   exploration is complete
/// @param schedule an order that leads to it: who takes each step that others can notice, by the
///   threads' numbers
public record Reached(
    Ending ending, Optional<BigInteger> orders, int switches, List<Integer> schedule) {
  public Reached {
    schedule = List.copyOf(schedule);
  }
}
