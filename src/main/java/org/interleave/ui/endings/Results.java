package org.interleave.ui.endings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interleave.explore.Ending;
import org.interleave.explore.Expectations;
import org.interleave.listing.LockOperations;
import org.interleave.scenario.Experiment;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;

/// What has been found out about a listing.
///
/// @param sides with the lock off and on, or only one when there is no lock
record Results(Experiment experiment, Expectations expectations, List<Side> sides) {
  Results {
    sides = List.copyOf(sides);
  }

  /// Nothing yet.
  ///
  /// @param experiment with the lock switch as it is
  static Results none(Experiment experiment) {
    Stream<Boolean> locks =
        LockOperations.in(experiment.listing()).isEmpty()
            ? Stream.of(experiment.lock())
            : Stream.of(false, true);
    List<Side> sides =
        locks.map(it -> Side.of(RunInfo.of(experiment, it, new RunMode.ByHand()))).toList();
    return new Results(experiment, Expectations.NONE, sides);
  }

  Results with(Expectations known) {
    return new Results(experiment, known, sides);
  }

  /// With one side in place of the other of the same position of the lock switch.
  Results with(Side changed) {
    List<Side> all = new ArrayList<>(sides);
    all.replaceAll(it -> it.lock() == changed.lock() ? changed : it);
    return new Results(experiment, expectations, all);
  }

  Side side(boolean lock) {
    return sides.stream().filter(it -> it.lock() == lock).findFirst().orElseThrow();
  }

  /// The endings that were found by exploring and sampling, on one side or the other.
  List<Ending> found() {
    return sides.stream().flatMap(it -> it.found().stream()).toList();
  }

  /// The endings that live runs had. What only these printed may be the time of day.
  List<Ending> seenLive() {
    return sides.stream().flatMap(it -> it.seenLive().stream()).toList();
  }

  /// Whether these are results about a listing as it stands.
  boolean areOf(Experiment now) {
    return experiment.listing().equals(now.listing());
  }

  /// Whether every order has been explored, so that a sample would tell nothing.
  boolean isComplete() {
    return sides.stream().allMatch(Side::isComplete);
  }

  /// With which seed other orders are chosen at random than before.
  long nextSeed() {
    return 1
        + sides.stream()
            .flatMap(it -> it.sampled().stream())
            .mapToLong(Side.Sampled::seed)
            .max()
            .orElse(0);
  }
}
