package org.interleave.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;

/// What is shared, as it stands when some of a run's steps have been taken.
///
/// @param values the shared variables, in the program's order, and behind them the lists
/// @param objects the synchronisation objects that take steps in this run
public record Moment(List<Value> values, List<SyncObject> objects) {

  public Moment {
    values = List.copyOf(values);
    objects = List.copyOf(objects);
  }

  /// A variable or a list.
  ///
  /// @param subject its number among the trace's subjects
  /// @param changed the row of the write that gave it this value, or [Trace#NO_ROW]
  /// @param isLatest whether that was the last of all steps that changed anything shared
  public record Value(int subject, String name, String text, int changed, boolean isLatest) {}

  /// A lock, an event, a queue, or whatever else threads wait for.
  ///
  /// @param holders the threads that hold it
  /// @param queue the threads that wait to acquire it, or for room or an item in a queue, first
  ///   come first
  /// @param waiters the threads that wait for its signal, first come first
  /// @param state in words: `set`, `2 of 3 free`, `['a', 'b']`
  public record SyncObject(
      int subject,
      String name,
      SubjectKind kind,
      List<Integer> holders,
      List<Integer> queue,
      List<Integer> waiters,
      String state,
      boolean isLatest) {
    public SyncObject {
      holders = List.copyOf(holders);
      queue = List.copyOf(queue);
      waiters = List.copyOf(waiters);
    }
  }

  /// How things stand when so many steps have been taken.
  public static Moment at(Findings findings, int taken) {
    int latest = latest(findings.trace(), taken);
    Stream<Changes> all =
        Stream.concat(
            findings.variables().stream().map(LostUpdates::changes), findings.lists().stream());
    return new Moment(
        all.map(changes -> value(changes, taken, latest)).toList(),
        findings.objects().stream()
            .map(object -> object(findings, object, taken, latest))
            .toList());
  }

  private static int latest(Trace trace, int taken) {
    int row = Math.min(taken, trace.size()) - 1;
    while (row >= 0 && (trace.subject(row) < 0 || trace.kind(row) == StepKind.READ)) {
      row--;
    }
    return row;
  }

  private static Value value(Changes changes, int taken, int latest) {
    int made = changes.before(taken);
    int row = made == 0 ? Trace.NO_ROW : changes.row(made - 1);
    return new Value(
        changes.subject(),
        changes.name(),
        changes.text(made),
        row,
        row != Trace.NO_ROW && row == latest);
  }

  private static SyncObject object(Findings findings, SyncHistory object, int taken, int latest) {
    int step = object.stepBefore(taken);
    return new SyncObject(
        object.subject(),
        object.name(),
        object.kind(),
        object.holders().threads(step).distinct().boxed().toList(),
        object.queue().threads(step).boxed().toList(),
        object.waiters().threads(step).boxed().toList(),
        ObjectState.of(findings.trace(), object, step),
        step >= 0 && object.row(step) == latest);
  }
}
