package org.interleave.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;

/// All that was found in a trace.
public final class Findings {

  private final Trace trace;
  private final List<LostUpdates> variables;
  private final List<Changes> lists;
  private final List<SyncHistory> objects;

  /// The index among the variables, or among the objects, of each subject that is one.
  private final int[] indexes;

  private final Optional<Standstill> standstill;
  private final BitSet lost = new BitSet();

  /// The row of each thread's start.
  private final int[] starts;

  /// The rows that are worth a visit.
  private final BitSet worthwhile = new BitSet();

  private Findings(Trace trace) {
    this.trace = trace;
    this.variables =
        subjects(SubjectKind.VARIABLE).mapToObj(number -> LostUpdates.in(trace, number)).toList();
    this.lists =
        subjects(SubjectKind.LIST)
            .mapToObj(number -> Changes.of(trace, number))
            .filter(changes -> changes.count() > 0)
            .toList();
    this.objects = SyncHistory.in(trace);
    this.indexes = new int[trace.subjects().size()];
    IntStream.range(0, variables.size())
        .forEach(index -> indexes[variables.get(index).variable()] = index);
    IntStream.range(0, objects.size())
        .forEach(index -> indexes[objects.get(index).subject()] = index);
    this.standstill =
        trace.outcome() == Outcome.STUCK ? Optional.of(Standstill.of(this)) : Optional.empty();
    this.starts = new int[trace.threads()];
    Arrays.fill(starts, Trace.NO_ROW);
    mark();
  }

  public static Findings in(Trace trace) {
    return new Findings(trace);
  }

  private IntStream subjects(SubjectKind kind) {
    return IntStream.range(0, trace.subjects().size())
        .filter(number -> trace.subjects().get(number).kind() == kind);
  }

  private void mark() {
    for (LostUpdates updates : variables) {
      for (int row = updates.nextLost(0); row >= 0; row = updates.nextLost(row + 1)) {
        lost.set(row);
      }
    }
    worthwhile.or(lost);
    for (int row = 0; row < trace.size(); row++) {
      if (trace.kind(row) == StepKind.RAISE || trace.kind(row) == StepKind.GIVE_UP) {
        worthwhile.set(row);
      } else if (trace.kind(row) == StepKind.START && trace.value(row) < starts.length) {
        starts[(int) trace.value(row)] = row;
      }
    }
    standstill.ifPresent(stuck -> stuck.obstacles().forEach(it -> worthwhile.set(it.row())));
  }

  public Trace trace() {
    return trace;
  }

  /// The shared variables, in the program's order.
  public List<LostUpdates> variables() {
    return variables;
  }

  /// The shared lists that changed.
  public List<Changes> lists() {
    return lists;
  }

  /// The synchronisation objects that took steps, in the order in which they were made.
  public List<SyncHistory> objects() {
    return objects;
  }

  /// Why the run got stuck, if it did.
  public Optional<Standstill> standstill() {
    return standstill;
  }

  /// The variable with the most lost updates, or else the first one of integers that changes, or
  /// else the first one; none when nothing is shared.
  public Optional<LostUpdates> foremost() {
    return variables.stream()
        .max(
            Comparator.<LostUpdates>comparingInt(LostUpdates::count)
                .thenComparing(updates -> updates.changes().isIntegers())
                .thenComparing(updates -> updates.changes().count() > 0)
                .thenComparing(Comparator.comparingInt(LostUpdates::variable).reversed()));
  }

  /// What became of the variable that a step reads or writes; none when it is about none.
  public Optional<LostUpdates> updatesOf(int row) {
    int subject = row < 0 ? -1 : trace.subject(row);
    return subject >= 0 && trace.subjects().get(subject).kind() == SubjectKind.VARIABLE
        ? Optional.of(variables.get(indexes[subject]))
        : Optional.empty();
  }

  /// The history of the synchronisation object that a step is about.
  public SyncHistory objectOf(int row) {
    return object(trace.subject(row));
  }

  /// The history of a synchronisation object that took steps, by its subject number.
  public SyncHistory object(int subject) {
    return objects.get(indexes[subject]);
  }

  public boolean isLost(int row) {
    return lost.get(row);
  }

  /// Whether the run got stuck, or an exception ended a thread.
  public boolean isTroubled() {
    return standstill.isPresent()
        || IntStream.range(0, trace.threads())
            .filter(thread -> trace.steps(thread) > 0)
            .map(thread -> trace.row(thread, trace.steps(thread) - 1))
            .anyMatch(row -> trace.kind(row) == StepKind.RAISE);
  }

  /// Whether a thread may take steps; the main thread may from the beginning.
  ///
  /// @param moment how many steps of the whole run have been taken
  public boolean isStarted(int thread, int moment) {
    return thread == 0 || (starts[thread] != Trace.NO_ROW && starts[thread] < moment);
  }

  /// Whether there is anything to visit: a lost update, an exception, a wait in vain, a standstill.
  public boolean isAny() {
    return !worthwhile.isEmpty();
  }

  /// The first row worth a visit at or after a row, or [Trace#NO_ROW].
  public int next(int row) {
    return worthwhile.nextSetBit(row);
  }

  /// The last row worth a visit before a row, or [Trace#NO_ROW].
  public int previous(int row) {
    return row <= 0 ? Trace.NO_ROW : worthwhile.previousSetBit(row - 1);
  }
}
