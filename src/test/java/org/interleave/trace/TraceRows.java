package org.interleave.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// A trace taken apart into rows that a test may change, and put together again unchecked.
public record TraceRows(
    RunInfo info, Outcome outcome, Roster roster, List<Row> rows, long elapsed) {

  /// Everything that a trace knows of one step.
  public record Row(
      int thread,
      StepKind kind,
      long begin,
      long end,
      int subject,
      long value,
      int cause,
      int line) {

    /// The same with another value in one column; a kind is given by its place among the kinds.
    public Row with(String column, long other) {
      return new Row(
          column.equals("thread") ? (int) other : thread,
          column.equals("kind") ? StepKind.of((int) other) : kind,
          column.equals("begin") ? other : begin,
          column.equals("end") ? other : end,
          column.equals("subject") ? (int) other : subject,
          column.equals("value") ? other : value,
          column.equals("cause") ? (int) other : cause,
          column.equals("line") ? (int) other : line);
    }

    public long column(String column) {
      return switch (column) {
        case "thread" -> thread;
        case "kind" -> kind.code();
        case "begin" -> begin;
        case "end" -> end;
        case "subject" -> subject;
        case "value" -> value;
        case "cause" -> cause;
        case "line" -> line;
        default -> throw new IllegalArgumentException(column);
      };
    }
  }

  public static TraceRows of(Trace trace) {
    List<Row> rows = IntStream.range(0, trace.size()).mapToObj(row -> row(trace, row)).toList();
    List<String> threads = IntStream.range(0, trace.threads()).mapToObj(trace::threadName).toList();
    Roster roster = new Roster(threads, trace.subjects());
    return new TraceRows(trace.info(), trace.outcome(), roster, rows, trace.elapsed());
  }

  private static Row row(Trace trace, int row) {
    return new Row(
        trace.thread(row),
        trace.kind(row),
        trace.begin(row),
        trace.end(row),
        trace.subject(row),
        number(trace, row),
        trace.cause(row),
        trace.line(row));
  }

  /// The counter prints numbers only.
  private static long number(Trace trace, int row) {
    return trace.kind(row) == StepKind.PRINT ? Long.parseLong(trace.text(row)) : trace.value(row);
  }

  public TraceRows with(int at, String column, long value) {
    List<Row> changed = new ArrayList<>(rows);
    changed.set(at, rows.get(at).with(column, value));
    return withRows(changed);
  }

  public TraceRows swapped(int at, int other) {
    List<Row> changed = new ArrayList<>(rows);
    Collections.swap(changed, at, other);
    return withRows(changed);
  }

  private TraceRows withRows(List<Row> others) {
    return new TraceRows(info, outcome, roster, others, elapsed);
  }

  public TraceRows firstRows(int count) {
    return withRows(rows.subList(0, count));
  }

  public TraceRows withElapsed(long nanos) {
    return new TraceRows(info, outcome, roster, rows, nanos);
  }

  public TraceRows withOutcome(Outcome other) {
    return new TraceRows(info, other, roster, rows, elapsed);
  }

  public TraceRows in(RunMode mode) {
    return new TraceRows(info.in(mode), outcome, roster, rows, elapsed);
  }

  public Trace trace() {
    TraceColumns columns = new TraceColumns(rows.size());
    for (Row row : rows) {
      int at = columns.size++;
      columns.thread[at] = (short) row.thread;
      columns.kind[at] = (byte) Values.with(row.kind, way(row));
      columns.begin[at] = row.begin;
      columns.end[at] = row.end;
      columns.subject[at] = row.subject;
      columns.value[at] =
          row.kind == StepKind.PRINT ? columns.objects.add(row.value + "\n") : row.value;
      columns.cause[at] = row.cause;
      columns.line[at] = (char) row.line;
    }
    columns.elapsed = elapsed;
    return new Trace(info, outcome, roster, columns);
  }

  private static int way(Row row) {
    if (row.kind == StepKind.PRINT) {
      return Values.OBJECT;
    }
    return row.kind.isLocking() && row.value == 0 ? Values.NONE : Values.INTEGER;
  }
}
