package org.interleave.explore;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// What there is to know about the orders of a program's steps.
///
/// @param isComplete whether every state has been found; else there may be more endings
/// @param canGoOnForEver whether some order has no end: then orders cannot be counted
/// @param orders how many there are, if they have been counted
/// @param states how many different states have been found
/// @param depth how many steps of each order have been taken at least
/// @param endings all that have been found, with the most orders first
public record Exploration(
    boolean isComplete,
    boolean canGoOnForEver,
    Optional<BigInteger> orders,
    long states,
    int depth,
    List<Reached> endings) {
  public Exploration {
    endings = List.copyOf(endings);
  }
}
