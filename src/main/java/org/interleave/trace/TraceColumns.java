package org.interleave.trace;

import java.util.Arrays;

/// The columns of a trace while they are being filled: 35 bytes a row.
final class TraceColumns {

  final short[] thread;
  final byte[] kind;
  final long[] begin;
  final long[] end;
  final short[] subject;
  final long[] value;
  final int[] cause;
  final short[] line;
  int size;
  long elapsed;

  TraceColumns(int capacity) {
    thread = new short[capacity];
    kind = new byte[capacity];
    begin = new long[capacity];
    end = new long[capacity];
    subject = new short[capacity];
    value = new long[capacity];
    cause = new int[capacity];
    line = new short[capacity];
    Arrays.fill(cause, Trace.NO_ROW);
  }

  /// Takes over a thread's step as the next row, with its cause already a row.
  void append(
      int threadNumber, StepBuffer buffer, int step, long beginAt, long endAt, int causeRow) {
    StepKind stepKind = buffer.kind(step);
    thread[size] = (short) threadNumber;
    kind[size] = stepKind.code();
    begin[size] = beginAt;
    end[size] = endAt;
    subject[size] = (short) buffer.subject(step);
    value[size] = stepKind.hasValue() ? buffer.value(step) : 0;
    cause[size] = causeRow;
    line[size] = (short) buffer.line(step);
    elapsed = Math.max(elapsed, endAt);
    size++;
  }
}
