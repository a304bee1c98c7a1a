package org.interleave.ui.endings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interleave.explore.Ending;
import org.interleave.explore.Exploration;
import org.interleave.explore.Reached;
import org.interleave.explore.Sample;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;

/// What is known of the endings with the lock switch in one position.
///
/// @param live how runs on real threads ended
record Side(
    RunInfo info,
    Optional<Exploration> exploration,
    Optional<Sampled> sampled,
    Optional<Tally> live) {

  /// Some orders that were chosen at random.
  ///
  /// @param seed with which the same ones are chosen
  record Sampled(Sample sample, long seed) {}

  /// Nothing yet.
  static Side of(RunInfo info) {
    return new Side(
        info.in(new RunMode.ByHand()), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Whatever has been sampled stays only while not every order is known.
  Side with(Exploration found) {
    return new Side(
        info, Optional.of(found), found.isComplete() ? Optional.empty() : sampled, live);
  }

  Side with(Sampled taken) {
    return new Side(info, exploration, Optional.of(taken), live);
  }

  Side with(Tally counted) {
    return new Side(info, exploration, sampled, Optional.of(counted));
  }

  boolean lock() {
    return info.settings().lock();
  }

  /// Whether there is anything to be told.
  boolean isKnown() {
    return exploration.isPresent() || sampled.isPresent() || live.isPresent();
  }

  /// Whether it is known of every ending whether it can be reached.
  boolean isComplete() {
    return exploration.filter(Exploration::isComplete).isPresent();
  }

  /// The endings that were found by exploring and sampling, in their order.
  List<Ending> found() {
    List<Ending> found = new ArrayList<>();
    exploration.ifPresent(it -> it.endings().stream().map(Reached::ending).forEach(found::add));
    sampled.ifPresent(
        it -> it.sample().shares().stream().map(Sample.Share::ending).forEach(found::add));
    return found;
  }

  /// The endings that live runs had, the most frequent first.
  List<Ending> seenLive() {
    return live.stream()
        .flatMap(it -> it.counts().entrySet().stream())
        .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
        .map(it -> it.getKey())
        .toList();
  }
}
