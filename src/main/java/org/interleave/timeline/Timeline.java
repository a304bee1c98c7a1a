package org.interleave.timeline;

import java.util.List;
import java.util.stream.IntStream;
import org.interleave.analysis.LockHistory;
import org.interleave.analysis.LostUpdates;
import org.interleave.analysis.Story;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;

/// A trace with what was found in it, and the two measures that place it: steps and time.
public final class Timeline {

  private final Trace trace;
  private final List<LostUpdates> cells;
  private final List<LockHistory> locks;

  /// The time by which the steps up to each row have been taken, in ns; it never goes back.
  private final long[] takenBy;

  public Timeline(Trace trace) {
    this.trace = trace;
    this.cells =
        IntStream.range(0, trace.subjects().size())
            .filter(subject -> trace.subjects().get(subject).kind() == SubjectKind.VARIABLE)
            .mapToObj(cell -> LostUpdates.in(trace, cell))
            .toList();
    this.locks =
        IntStream.range(0, trace.subjects().size())
            .filter(subject -> trace.subjects().get(subject).kind().isLockLike())
            .filter(_ -> trace.info().settings().lock())
            .mapToObj(lock -> LockHistory.of(trace, lock))
            .toList();
    this.takenBy = new long[trace.size()];
    long latest = 0;
    for (int row = 0; row < trace.size(); row++) {
      latest = Math.max(latest, trace.placedAt(row));
      takenBy[row] = latest;
    }
  }

  public Trace trace() {
    return trace;
  }

  /// The findings for the shared variable that the scenario is about.
  public LostUpdates updates() {
    return cells.getFirst();
  }

  /// One history for each lock of the program; none when locks do nothing.
  public List<LockHistory> locks() {
    return locks;
  }

  /// What each step means, in words.
  public Story story() {
    return new Story(trace, updates(), locks);
  }

  /// The moment at which every step has been taken.
  public int end() {
    return trace.size();
  }

  /// Keeps a moment within the run.
  public double clamp(double moment) {
    return Math.clamp(moment, 0, end());
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
    return (double) (steps == end() ? trace.elapsed() : takenBy[steps - 1]);
  }

  /// The moment at a time, in ns since the run began, by bisection: time never goes back.
  public double momentAtNanos(double nanos) {
    return new Axis(this, 1).moment(trace.elapsed() == 0 ? 1 : nanos / trace.elapsed());
  }
}
