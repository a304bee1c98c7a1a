package org.interleave.trace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// One thread's own record of its steps. Only that thread appends, without a lock, with one clock
/// reading a step (a step begins where the one before it ended), and without allocating but for a
/// new chunk every 256 steps and for values that are no integers. Others may read what has been
/// published at any time.
public final class StepBuffer {

  /// No step: the cause of a read of the initial value, say.
  public static final long NO_STEP = -1;

  /// Nothing that others know: the subject of a sleep, say.
  public static final int NO_SUBJECT = -1;

  private static final int CHUNK_STEPS = 256;
  private static final int STEP_LONGS = 5;
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
  private final IntConsumer onGrowth;
  private final ObjectColumn objects = new ObjectColumn();

  /// Volatile, because it is replaced while others read: who sees the longer list must see what is
  /// in it. The steps themselves are published by `count`.
  @SuppressWarnings("VolatileArray")
  private volatile long[][] chunks = new long[4][];

  /// The chunk that is being filled.
  private long[] chunk = new long[0];

  private long firstBegin;
  private long turn;
  private volatile boolean closed;

  /// How many steps others may read; written with release, after the steps themselves.
  private volatile int count;

  /// @param thread the thread's number
  /// @param origin the reading of [System#nanoTime] at which the run began
  /// @param onGrowth is told how many steps have been recorded since it was last told
  StepBuffer(int thread, long origin, IntConsumer onGrowth) {
    this.thread = thread;
    this.origin = origin;
    this.onGrowth = onGrowth;
  }

  /// The thread's number.
  public int thread() {
    return thread;
  }

  /// Says that the thread begins now: its first step does not reach back to its creation.
  public void begin() {
    firstBegin = System.nanoTime() - origin;
  }

  /// Says that the thread has taken its last step.
  public void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  /// Gives the next step its place among the steps of its subject, or among all prints: turns are
  /// counted from 1.
  public StepBuffer inTurn(long number) {
    turn = number;
    return this;
  }

  /// Records a step that has just been carried out.
  ///
  /// @param cause the id of the step that it read from, or overwrote, or that made it possible
  public void add(StepKind kind, int subject, long value, long cause, int line) {
    long now = System.nanoTime() - origin;
    put(Values.with(kind, Values.INTEGER), subject, value, cause, line, now);
  }

  /// The same with any value of Python's, or the items of a list.
  public void add(StepKind kind, int subject, Object value, long cause, int line) {
    if (value instanceof Long number) {
      add(kind, subject, number.longValue(), cause, line);
      return;
    }
    long now = System.nanoTime() - origin;
    put(Values.with(kind, Values.OBJECT), subject, objects.add(value), cause, line, now);
  }

  /// The same without a value.
  public void add(StepKind kind, int subject, long cause, int line) {
    long now = System.nanoTime() - origin;
    put(Values.with(kind, Values.NONE), subject, 0, cause, line, now);
  }

  /// Records a step that begins now and lasts until [#finish].
  public void open(StepKind kind, int subject, long value, int line) {
    put(Values.with(kind, Values.INTEGER), subject, value, NO_STEP, line, UNFINISHED);
  }

  /// The same without a value.
  public void open(StepKind kind, int subject, int line) {
    put(Values.with(kind, Values.NONE), subject, 0, NO_STEP, line, UNFINISHED);
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

  private void put(int kind, int subject, long value, long cause, int line, long end) {
    int step = (int) COUNT.get(this);
    int at = step % CHUNK_STEPS * STEP_LONGS;
    if (at == 0) {
      chunk = newChunk(step / CHUNK_STEPS);
    }
    chunk[at] = end;
    chunk[at + 1] = value;
    chunk[at + 2] = cause;
    chunk[at + 3] = (long) line << 32 | (subject & 0xFFFFFFL) << 8 | kind;
    chunk[at + 4] = turn;
    turn = 0;
    COUNT.setRelease(this, step + 1);
  }

  private long[] newChunk(int number) {
    if (number == chunks.length) {
      chunks = Arrays.copyOf(chunks, number * 2);
    }
    if (number > 0) {
      onGrowth.accept(CHUNK_STEPS);
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

  /// The value of a step that holds it as an object.
  Object object(int step) {
    return objects.get((int) value(step));
  }

  long cause(int step) {
    return slot(step, 2);
  }

  StepKind kind(int step) {
    return Values.kind(kindColumn(step));
  }

  /// The kind, and the way in which the step holds its value.
  int kindColumn(int step) {
    return (int) (slot(step, 3) & 0xFF);
  }

  int subject(int step) {
    return (int) (slot(step, 3) << 32 >> 40);
  }

  int line(int step) {
    return (int) (slot(step, 3) >> 32);
  }

  /// The step's turn, or 0 when it has none.
  long turn(int step) {
    return slot(step, 4);
  }

  private long slot(int step, int slot) {
    return chunks[step / CHUNK_STEPS][step % CHUNK_STEPS * STEP_LONGS + slot];
  }
}
