package org.interleave.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interleave.program.Program;
import org.interleave.scenario.ThreadKind;
import org.interleave.value.Missing;
import org.interleave.value.None;

/// A trace of any kinds of subjects, told step by step in the order of the calls. Row n ends at n +
/// 1 ns, but a wait lasts until the thread's next step. A cause is the row of the last step that
/// its kind of step can come from: a write for a read or a write, a release for an acquire, a
/// signal for a wake; and for a get the oldest put that nobody has taken.
public final class Told {

  private final List<String> threads;
  private final Map<String, Subject> subjects = new LinkedHashMap<>();
  private final TraceColumns columns = new TraceColumns(100);
  private final Map<Integer, Integer> lastRow = new HashMap<>();
  private final Map<String, Integer> lastWrite = new HashMap<>();
  private final Map<String, Integer> lastRelease = new HashMap<>();
  private final Map<String, Integer> lastSignal = new HashMap<>();
  private final Map<String, List<Integer>> puts = new HashMap<>();
  private Outcome outcome = Outcome.FINISHED;

  private Told(List<String> threads) {
    this.threads = threads;
  }

  /// A trace of the main thread and the threads of these names.
  public static Told of(String... names) {
    return new Told(Stream.concat(Stream.of("MainThread"), Stream.of(names)).toList());
  }

  public Told variable(String name, Object initial) {
    return subject(name, SubjectKind.VARIABLE, initial);
  }

  public Told subject(String name, SubjectKind kind) {
    return subject(name, kind, Missing.MISSING);
  }

  /// Adds a subject, after those before it.
  ///
  /// @param initial see [Subject]
  public Told subject(String name, SubjectKind kind, Object initial) {
    subjects.put(name, new Subject(name, kind, initial, StepBuffer.NO_SUBJECT));
    return this;
  }

  public Told ends(Outcome other) {
    outcome = other;
    return this;
  }

  /// A step without a value.
  public Told step(int thread, StepKind kind, String subject) {
    return add(thread, kind, subject, None.NONE);
  }

  /// A step with a value; the subject is empty when it is about none.
  public Told step(int thread, StepKind kind, String subject, Object value) {
    return add(thread, kind, subject, value);
  }

  private Told add(int thread, StepKind kind, String subject, Object value) {
    int row = columns.size++;
    Integer last = lastRow.put(thread, row);
    if (last != null && Values.kind(columns.kind[last]).isWaiting()) {
      columns.end[last] = row;
    }
    columns.thread[row] = (short) thread;
    columns.begin[row] = last == null ? row : columns.end[last];
    columns.end[row] = row + 1L;
    columns.subject[row] = List.copyOf(subjects.keySet()).indexOf(subject);
    columns.line[row] = (char) (row + 1);
    columns.cause[row] = cause(kind, subject, row);
    boolean hasNone = value == None.NONE;
    boolean isInteger = value instanceof Long || value instanceof Integer;
    int way = hasNone ? Values.NONE : isInteger ? Values.INTEGER : Values.OBJECT;
    columns.kind[row] = (byte) Values.with(kind, way);
    columns.value[row] =
        hasNone ? 0 : isInteger ? ((Number) value).longValue() : columns.objects.add(value);
    columns.elapsed = row + 1L;
    return this;
  }

  private int cause(StepKind kind, String subject, int row) {
    boolean isQueue =
        subjects.containsKey(subject) && subjects.get(subject).kind() == SubjectKind.QUEUE;
    switch (kind) {
      case READ, WRITE -> {
        if (isQueue) {
          return queue(kind, subject, row);
        }
        int cause = lastWrite.getOrDefault(subject, Trace.NO_ROW);
        if (kind == StepKind.WRITE) {
          lastWrite.put(subject, row);
        }
        return cause;
      }
      case RELEASE -> lastRelease.put(subject, row);
      case SIGNAL -> lastSignal.put(subject, row);
      case ACQUIRE -> {
        return lastRelease.getOrDefault(subject, Trace.NO_ROW);
      }
      case WAKE -> {
        return lastSignal.getOrDefault(subject, Trace.NO_ROW);
      }
      default -> {}
    }
    return Trace.NO_ROW;
  }

  private int queue(StepKind kind, String subject, int row) {
    List<Integer> items = puts.computeIfAbsent(subject, _ -> new ArrayList<>());
    if (kind == StepKind.READ) {
      return items.removeFirst();
    }
    items.add(row);
    return Trace.NO_ROW;
  }

  public Trace trace() {
    RunInfo info =
        new RunInfo(
            "Told",
            "",
            new RunSettings(true, new RunMode.Live(ThreadKind.PLATFORM), Map.of()),
            new Program(List.of(), List.of(), false));
    return new Trace(info, outcome, new Roster(threads, List.copyOf(subjects.values())), columns);
  }
}
