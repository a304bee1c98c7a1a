package org.interleave.analysis;

import java.util.List;

/// Why a thread cannot go on.
///
/// @param row the step in which it waits
/// @param awaited the threads that it waits for: who holds what it wants to have, or whom it joins;
///   empty when it waits for what anybody might do, and nobody will
public record Obstacle(int thread, int row, List<Integer> awaited) {
  public Obstacle {
    awaited = List.copyOf(awaited);
  }
}
