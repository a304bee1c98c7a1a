package org.interleave.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import org.interleave.code.Cell;

/// The record of a run in the making: one [StepBuffer] for each thread, the subjects of their
/// steps, and the merge of them all. Threads and subjects may be added while the run goes on.
public final class Recording {

  private final RunInfo info;
  private final Limits limits;
  private final Runnable whenFull;
  private final long origin = System.nanoTime();
  private final AtomicLong grown = new AtomicLong();
  private final Lock guard = new ReentrantLock();
  private final List<StepBuffer> buffers = new ArrayList<>();
  private final List<String> threads = new ArrayList<>();
  private final List<Subject> subjects = new ArrayList<>();

  /// @param info what is known of the run before it begins; its shared cells are the first subjects
  /// @param whenFull is called, by the thread that took the step, when there are too many
  public Recording(RunInfo info, Limits limits, Runnable whenFull) {
    this.info = info;
    this.limits = limits;
    this.whenFull = whenFull;
    info.program().cells().stream()
        .filter(Cell::shared)
        .forEach(cell -> subjects.add(Subject.of(cell.name(), SubjectKind.VARIABLE)));
  }

  /// Adds a thread; its number is how many there were before it.
  ///
  /// @throws RecordFullException when there are too many
  public StepBuffer addThread(String name) {
    guard.lock();
    try {
      if (buffers.size() == limits.threads()) {
        throw RecordFullException.ofThreads(limits.threads());
      }
      StepBuffer buffer = new StepBuffer(buffers.size(), origin, this::grow);
      buffers.add(buffer);
      threads.add(name);
      return buffer;
    } finally {
      guard.unlock();
    }
  }

  private void grow(int steps) {
    if (grown.addAndGet(steps) >= limits.steps()) {
      whenFull.run();
    }
  }

  /// Adds what steps can be about, and returns its number.
  ///
  /// @param made says what it is, once its number is known
  /// @throws RecordFullException when there are too many
  public int addSubject(IntFunction<Subject> made) {
    guard.lock();
    try {
      if (subjects.size() >= limits.subjects()) {
        throw RecordFullException.ofSubjects(limits.subjects());
      }
      subjects.add(made.apply(subjects.size()));
      return subjects.size() - 1;
    } finally {
      guard.unlock();
    }
  }

  /// Says what a subject held when threads began.
  public void setInitial(int subject, Object value) {
    guard.lock();
    try {
      subjects.set(subject, subjects.get(subject).withInitial(value));
    } finally {
      guard.unlock();
    }
  }

  private long now() {
    return System.nanoTime() - origin;
  }

  /// How many steps have been recorded so far.
  public long steps() {
    return buffers().stream().mapToLong(StepBuffer::count).sum();
  }

  private List<StepBuffer> buffers() {
    guard.lock();
    try {
      return List.copyOf(buffers);
    } finally {
      guard.unlock();
    }
  }

  private Roster roster() {
    guard.lock();
    try {
      return new Roster(threads, subjects);
    } finally {
      guard.unlock();
    }
  }

  /// What has happened up to now, while the threads go on: a beginning of the run that contradicts
  /// nothing. Costs about as much as the final merge.
  public Trace soFar() {
    return new Merge(info, heads(), this::roster, this::now).all(Outcome.RUNNING);
  }

  private List<Head> heads() {
    return buffers().stream().map(Head::new).toList();
  }

  /// The whole run, once every thread has ended.
  ///
  /// @throws IllegalStateException when the threads' records contradict each other
  public Trace finished(Outcome outcome) {
    List<Head> heads = heads();
    heads.forEach(head -> head.isComplete = true);
    Trace trace = new Merge(info, heads, this::roster, this::now).all(outcome);
    if (trace.size() != steps()) {
      throw new IllegalStateException(
          "Only %d of %d recorded steps fit into one order.".formatted(trace.size(), steps()));
    }
    return trace;
  }
}
