package org.interleave.run;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.interleave.program.Program;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Outcome;
import org.interleave.trace.Recording;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;

/// One run on real threads, from its start until its last thread has ended. It may be watched and
/// cancelled from any thread.
public final class LiveRun {

  /// Little, as nothing here is deep: creating a thread is faster, and more of them fit.
  private static final long STACK_BYTES = 256 * 1024;

  private final RunInfo info;
  private final Recording recording;
  private final List<SharedCell> cells;
  private final List<FairLock> locks;
  private final AtomicReferenceArray<@Nullable Thread> threads;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /// How many threads have come to the end of their instructions.
  private final AtomicInteger complete = new AtomicInteger();

  private volatile boolean cancelled;

  LiveRun(RunInfo info) {
    Program program = info.program();
    this.info = info;
    this.recording = new Recording(info);
    this.cells =
        IntStream.range(0, program.cells().size())
            .mapToObj(cell -> new SharedCell(cell, program.cells().get(cell).initial()))
            .toList();
    this.locks =
        IntStream.range(0, program.locks().size())
            .mapToObj(lock -> new FairLock(program.subjectOfLock(lock)))
            .toList();
    this.threads = new AtomicReferenceArray<>(program.threads().size());
  }

  /// Stops the run: every thread leaves at its next step, also when it sleeps or waits. Returns at
  /// once; [#await] tells when they are gone.
  public void cancel() {
    cancelled = true;
    for (int thread = 0; thread < threads.length(); thread++) {
      Thread started = threads.get(thread);
      if (started != null) {
        started.interrupt();
      }
    }
  }

  /// How many steps have been recorded so far.
  public long steps() {
    return recording.steps();
  }

  /// What has happened so far, while the threads go on.
  public Trace soFar() {
    return recording.soFar();
  }

  /// Waits until every thread has ended, and returns what happened: all of it, or when the run was
  /// cancelled, what came before. A cancel that came too late changes nothing. An interrupt cancels
  /// the run.
  ///
  /// @throws RunFailedException when a thread could not be started, or failed otherwise
  /// @throws OutOfMemoryError when the record does not fit into memory
  public Trace await() {
    awaitThreads();
    switch (failure.get()) {
      case null -> {}
      case OutOfMemoryError memory -> throw memory;
      case Throwable reason -> throw new RunFailedException(reason);
    }
    return recording.finished(
        complete.get() == threads.length() ? Outcome.FINISHED : Outcome.CANCELLED);
  }

  /// Waits until no thread of the run is left. An interrupt cancels the run.
  public void awaitThreads() {
    boolean interrupted = false;
    for (int thread = 0; thread < threads.length(); ) {
      Thread started = threads.get(thread);
      try {
        if (started != null) {
          started.join();
        }
        thread++;
      } catch (InterruptedException e) {
        interrupted = true;
        cancel();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits until the main thread has ended, but no longer than `atMost`; tells whether it has.
  public boolean awaitEnd(Duration atMost) throws InterruptedException {
    Thread main = Objects.requireNonNull(threads.get(0));
    return main.join(atMost);
  }

  void start(int thread) {
    Thread started =
        (info.settings().threadKind() == ThreadKind.VIRTUAL
                ? Thread.ofVirtual()
                : Thread.ofPlatform().daemon().stackSize(STACK_BYTES))
            .name(info.threads().get(thread))
            .uncaughtExceptionHandler((_, reason) -> fail(reason))
            .unstarted(
                new LiveThread(
                    this, info.program().threads().get(thread), recording.buffer(thread)));
    try {
      started.start();
    } catch (OutOfMemoryError e) {
      // Not the heap: the operating system refused another thread.
      throw new TooManyThreadsException(thread, e);
    }
    threads.set(thread, started);
    if (cancelled) {
      started.interrupt();
    }
  }

  void fail(Throwable reason) {
    failure.compareAndSet(null, reason);
    cancel();
  }

  void join(int thread) throws InterruptedException {
    Thread started = threads.get(thread);
    if (started != null) {
      started.join();
    }
  }

  /// Takes note that a thread has carried out all that it had to.
  void completed() {
    complete.incrementAndGet();
  }

  boolean isCancelled() {
    return cancelled;
  }

  boolean isLocking() {
    return info.settings().lock();
  }

  SharedCell cell(int cell) {
    return cells.get(cell);
  }

  FairLock lock(int lock) {
    return locks.get(lock);
  }
}
