package org.interleave.timeline;

/// How long an axis is, by both measures.
///
/// @param nanos in ns
public record Extent(int steps, long nanos) {

  /// As long as the longer of both.
  Extent or(Extent other) {
    return new Extent(Math.max(steps, other.steps), Math.max(nanos, other.nanos));
  }
}
