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
  final ObjectColumn objects = new ObjectColumn();
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
    Arrays.fill(cause, Trace.NO_ROW);
  }

  /// Takes over a thread's next step as the next row, with its cause already a row.
  void append(Head head, long now, int causeRow) {
    StepBuffer buffer = head.buffer;
    int step = head.step;
    int kindColumn = buffer.kindColumn(step);
    thread[size] = (short) head.thread;
    kind[size] = (byte) kindColumn;
    begin[size] = buffer.begin(step);
    end[size] = buffer.end(step, now);
    subject[size] = buffer.subject(step);
    value[size] =
        Values.way(kindColumn) == Values.OBJECT
            ? objects.add(buffer.object(step))
            : buffer.value(step);
    cause[size] = causeRow;
    line[size] = (char) buffer.line(step);
    elapsed = Math.max(elapsed, end[size]);
    size++;
  }
}
