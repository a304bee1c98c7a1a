package org.interleave.trace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/// One thread's own record of its steps. Only that thread appends, without a lock, with one clock
/// reading a step (a step begins where the one before it ended), and without allocating but for a
/// new chunk every 256 steps. Others may read what has been published at any time.
public final class StepBuffer {

  /// No step: the cause of a read of the initial value, say.
  public static final long NO_STEP = -1;

  /// No cell and no lock: the subject of a sleep, say.
  public static final int NO_SUBJECT = -1;

  private static final int CHUNK_STEPS = 256;
  private static final int STEP_LONGS = 4;
  private static final long UNFINISHED = Long.MIN_VALUE;
  private static final VarHandle COUNT;

  static {
    try {
      COUNT = MethodHandles.lookup().findVarHandle(StepBuffer.class, "count", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final int thread;
  private final long origin;

  /// Volatile, because it is replaced while others read: who sees the longer list must see what is
  /// in it. The steps themselves are published by `count`.
  @SuppressWarnings("VolatileArray")
  private volatile long[][] chunks = new long[4][];

  /// The chunk that is being filled.
  private long[] chunk = new long[0];

  private long firstBegin;

  /// How many steps others may read; written with release, after the steps themselves.
  private volatile int count;

  /// @param thread the thread's number
  /// @param origin the reading of [System#nanoTime] at which the run began
  StepBuffer(int thread, long origin) {
    this.thread = thread;
    this.origin = origin;
  }

  /// Says that the thread begins now: its first step does not reach back to its creation.
  public void begin() {
    firstBegin = System.nanoTime() - origin;
  }

  /// Records a step that has just been carried out.
  ///
  /// @param value see [StepKind#hasValue]; for a lock's steps the lock's turn
  /// @param cause the id of the step it read from, or overwrote, or that released the lock
  public void add(StepKind kind, int subject, long value, long cause, int line) {
    long now = System.nanoTime() - origin;
    put(kind, subject, value, cause, line, now);
  }

  /// Records a step that begins now and lasts until [#finish].
  public void open(StepKind kind, int subject, long value, int line) {
    put(kind, subject, value, NO_STEP, line, UNFINISHED);
  }

  /// Ends the step that was opened last.
  public void finish() {
    int step = (int) COUNT.get(this) - 1;
    long now = System.nanoTime() - origin;
    chunk[step % CHUNK_STEPS * STEP_LONGS] = now;
  }

  /// Ends the step that is open, if there is one: the thread leaves in the middle of it.
  public void finishIfOpen() {
    int step = (int) COUNT.get(this) - 1;
    if (step >= 0 && chunk[step % CHUNK_STEPS * STEP_LONGS] == UNFINISHED) {
      finish();
    }
  }

  private void put(StepKind kind, int subject, long value, long cause, int line, long end) {
    int step = (int) COUNT.get(this);
    int at = step % CHUNK_STEPS * STEP_LONGS;
    if (at == 0) {
      chunk = newChunk(step / CHUNK_STEPS);
    }
    chunk[at] = end;
    chunk[at + 1] = value;
    chunk[at + 2] = cause;
    chunk[at + 3] = (long) line << 32 | (subject & 0xFFFFFFL) << 8 | kind.code();
    COUNT.setRelease(this, step + 1);
  }

  private long[] newChunk(int number) {
    if (number == chunks.length) {
      chunks = Arrays.copyOf(chunks, number * 2);
    }
    long[] added = new long[CHUNK_STEPS * STEP_LONGS];
    chunks[number] = added;
    return added;
  }

  /// The id that the next step will have: unique in the run.
  public long nextId() {
    return id(thread, (int) COUNT.get(this));
  }

  static long id(int thread, int step) {
    return (long) thread << 32 | step;
  }

  static int threadOf(long id) {
    return (int) (id >>> 32);
  }

  static int stepOf(long id) {
    return (int) id;
  }

  int count() {
    return count;
  }

  /// When a step began, in ns since the run began.
  long begin(int step) {
    return step == 0 ? firstBegin : slot(step - 1, 0);
  }

  /// When a step ended, in ns since the run began, or `now` when it has not.
  long end(int step, long now) {
    long end = slot(step, 0);
    return end == UNFINISHED ? now : end;
  }

  long value(int step) {
    return slot(step, 1);
  }

  long cause(int step) {
    return slot(step, 2);
  }

  StepKind kind(int step) {
    return StepKind.of((int) (slot(step, 3) & 0xFF));
  }

  int subject(int step) {
    return (int) (slot(step, 3) << 32 >> 40);
  }

  int line(int step) {
    return (int) (slot(step, 3) >> 32);
  }

  private long slot(int step, int slot) {
    return chunks[step / CHUNK_STEPS][step % CHUNK_STEPS * STEP_LONGS + slot];
  }
}
