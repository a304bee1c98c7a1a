package org.interleave.trace;

import java.util.Arrays;

/// The columns of a trace while they are being filled: 37 bytes a row, and the values that are no
/// integers.
final class TraceColumns {

  final short[] thread;

  /// See [Values].
  final byte[] kind;

  final long[] begin;
  final long[] end;
  final int[] subject;
  final long[] value;
  final int[] cause;
  final char[] line;
  final ObjectColumn objects;
  int size;
  long elapsed;

  TraceColumns(int capacity) {
    thread = new short[capacity];
    kind = new byte[capacity];
    begin = new long[capacity];
    end = new long[capacity];
    subject = new int[capacity];
    value = new long[capacity];
    cause = new int[capacity];
    line = new char[capacity];
    objects = new ObjectColumn();
  }

  private TraceColumns(TraceColumns original, int capacity) {
    thread = Arrays.copyOf(original.thread, capacity);
    kind = Arrays.copyOf(original.kind, capacity);
    begin = Arrays.copyOf(original.begin, capacity);
    end = Arrays.copyOf(original.end, capacity);
    subject = Arrays.copyOf(original.subject, capacity);
    value = Arrays.copyOf(original.value, capacity);
    cause = Arrays.copyOf(original.cause, capacity);
    line = Arrays.copyOf(original.line, capacity);
    objects = original.objects.copy();
    size = original.size;
    elapsed = original.elapsed;
  }

  /// The same rows, with room for so many.
  TraceColumns copy(int capacity) {
    return new TraceColumns(this, capacity);
  }

  int capacity() {
    return kind.length;
  }

  /// Takes over a thread's next step as the next row, with its cause already a row.
  void append(Head head, long now, int causeRow) {
    StepBuffer buffer = head.buffer;
    int step = head.step;
    int kindColumn = buffer.kindColumn(step);
    thread[size] = (short) head.thread;
    kind[size] = (byte) kindColumn;
    subject[size] = buffer.subject(step);
    value[size] =
        Values.way(kindColumn) == Values.OBJECT
            ? objects.add(buffer.object(step))
            : buffer.value(step);
    cause[size] = causeRow;
    line[size] = (char) buffer.line(step);
    setTime(buffer.begin(step), buffer.end(step, now));
    size++;
  }

  /// Adds a row.
  void append(Row row) {
    thread[size] = (short) row.thread();
    subject[size] = row.subject();
    cause[size] = row.cause();
    line[size] = (char) row.line();
    setTime(row.begin(), row.end());
    setValue(row.kind(), row.value());
    size++;
  }

  private void setTime(long from, long to) {
    begin[size] = from;
    end[size] = to;
    elapsed = Math.max(elapsed, to);
  }

  private void setValue(StepKind of, Object given) {
    switch (given) {
      case NoValue _ -> kind[size] = (byte) Values.with(of, Values.NONE);
      case Long number -> {
        kind[size] = (byte) Values.with(of, Values.INTEGER);
        value[size] = number;
      }
      default -> {
        kind[size] = (byte) Values.with(of, Values.OBJECT);
        value[size] = objects.add(given);
      }
    }
  }
}
