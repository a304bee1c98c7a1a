package org.interleave.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interleave.analysis.Changes;
import org.interleave.analysis.Findings;
import org.interleave.analysis.LineParts;
import org.interleave.analysis.LostUpdates;
import org.interleave.analysis.RefusalStory;
import org.interleave.analysis.Story;
import org.interleave.analysis.SyncHistory;
import org.interleave.run.RefusedChoice;
import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;

/// A trace with what was found in it, and the two measures that place it: steps and time.
public final class Timeline {

  private final Trace trace;
  private final Findings findings;
  private final LineParts parts;
  private final List<Changes> values;
  private final Optional<LostUpdates> focus;
  private final Clock clock;
  private final Extent extent;
  private final Optional<Comparison> comparison;

  public Timeline(Trace trace) {
    this.trace = trace;
    this.findings = Findings.in(trace);
    this.parts = LineParts.of(trace.info().program());
    this.values = values(findings);
    this.focus = findings.foremost();
    this.clock = new Clock(trace);
    this.extent = new Extent(trace.size(), trace.elapsed());
    this.comparison = Optional.empty();
  }

  private Timeline(
      Timeline other, Optional<LostUpdates> focus, Extent extent, Optional<Comparison> comparison) {
    this.trace = other.trace;
    this.findings = other.findings;
    this.parts = other.parts;
    this.values = other.values;
    this.focus = focus;
    this.clock = other.clock;
    this.extent = extent;
    this.comparison = comparison;
  }

  /// Those that change, texts before curves; a variable that never changes only when it is the only
  /// one.
  private static List<Changes> values(Findings findings) {
    List<Changes> changes =
        Stream.concat(
                findings.variables().stream()
                    .map(LostUpdates::changes)
                    .filter(it -> it.count() > 0 || findings.variables().size() == 1),
                findings.lists().stream())
            .toList();
    return Stream.concat(
            changes.stream().filter(Predicate.not(Changes::isIntegers)),
            changes.stream().filter(Changes::isIntegers))
        .toList();
  }

  public Trace trace() {
    return trace;
  }

  public Findings findings() {
    return findings;
  }

  /// Whether this shows more of a run that was still going on.
  // Twice the same is not the same run.
  @SuppressWarnings("ReferenceEquality")
  public boolean isMoreOf(@Nullable Timeline before) {
    return before != null
        && before.trace.outcome() == Outcome.RUNNING
        && before.trace.info() == trace.info();
  }

  /// The row of a step of the same run as it was before: steps may have come in between since.
  ///
  /// @param row may be [Trace#NO_ROW], which stays so
  public int rowOf(Timeline before, int row) {
    if (row == Trace.NO_ROW) {
      return row;
    }
    int thread = before.trace.thread(row);
    return trace.row(thread, before.trace.stepsBefore(thread, row));
  }

  /// The synchronisation objects, a lane for each.
  public List<SyncHistory> objects() {
    return findings.objects();
  }

  /// The variables and lists, a lane for each.
  public List<Changes> values() {
    return values;
  }

  /// Which lanes all this needs.
  public LanePlan plan() {
    int curves = (int) values.stream().filter(Changes::isIntegers).count();
    return new LanePlan(
        trace.threads(),
        findings.objects().size(),
        values.size() - curves,
        curves,
        findings.isTroubled(),
        comparison.isPresent());
  }

  /// The variable whose way is shown; none when nothing is shared.
  public Optional<LostUpdates> focus() {
    return focus;
  }

  /// What became of the variable in a lane; none when it is a list.
  public Optional<LostUpdates> updatesIn(int lane) {
    return findings.variables().stream()
        .filter(updates -> updates.changes() == values.get(lane))
        .findFirst();
  }

  /// The lane of the variable whose way is shown, or -1.
  public int focusedLane() {
    return focus.map(updates -> values.indexOf(updates.changes())).orElse(-1);
  }

  /// The same with the way of the variable in another lane; a list has none.
  public Timeline focusedOn(int lane) {
    return updatesIn(lane).map(this::focusedOn).orElse(this);
  }

  private Timeline focusedOn(LostUpdates updates) {
    return new Timeline(this, Optional.of(updates), extent, comparison);
  }

  /// The same with the way of the variable that was chosen before, if one was.
  public Timeline focusedAs(Timeline before) {
    return before
        .focus
        .filter(old -> before.findings.foremost().filter(it -> it == old).isEmpty())
        .flatMap(
            old ->
                findings.variables().stream()
                    .filter(it -> it.changes().subject() == old.changes().subject())
                    .findFirst())
        .map(this::focusedOn)
        .orElse(this);
  }

  /// The same with the run that it came from above it, on an axis that has room for both.
  public Timeline comparedWith(Comparison other) {
    Extent both = extent.or(other.original().extent);
    return new Timeline(this, focus, both, Optional.of(other.within(both)));
  }

  /// The same without the run that it came from, on an axis of its own length.
  public Timeline alone() {
    Extent own = new Extent(trace.size(), trace.elapsed());
    return new Timeline(this, focus, own, Optional.empty());
  }

  /// The same on a longer axis.
  Timeline within(Extent longer) {
    return new Timeline(this, focus, longer, comparison);
  }

  /// The run that this one came from, if it is shown as well.
  public Optional<Comparison> comparison() {
    return comparison;
  }

  /// Why choices of the run that this one came from were refused, in sentences.
  ///
  /// @param choices those of one thread
  public List<String> refusals(List<RefusedChoice> choices) {
    return comparison
        .map(it -> new RefusalStory(it.original().trace(), findings).sentences(choices))
        .orElse(List.of());
  }

  /// How long the axis is: as long as the run, unless one that is compared with it is longer.
  public Extent extent() {
    return extent;
  }

  /// What each line of the listing computes.
  public LineParts parts() {
    return parts;
  }

  /// What each step means, in words.
  public Story story() {
    return new Story(findings, parts);
  }

  /// The moment at which every step has been taken.
  public int end() {
    return trace.size();
  }

  /// Keeps a moment within the run.
  public double clamp(double moment) {
    return Math.clamp(moment, 0, end());
  }

  Clock clock() {
    return clock;
  }

  /// When a moment was reached, in ns since the run began.
  public double nanosAt(double moment) {
    int steps = (int) clamp(moment);
    double from = nanosAfter(steps);
    return steps == end() ? from : from + (moment - steps) * (nanosAfter(steps + 1) - from);
  }

  private double nanosAfter(int steps) {
    if (steps == 0) {
      return 0;
    }
    return (double) (steps == end() ? trace.elapsed() : clock.takenBy(steps - 1));
  }

  /// The moment at a time, in ns since the run began, by bisection: time never goes back.
  public double momentAtNanos(double nanos) {
    return new Axis(this, 1).moment(extent.nanos() == 0 ? 1 : nanos / extent.nanos());
  }
}
