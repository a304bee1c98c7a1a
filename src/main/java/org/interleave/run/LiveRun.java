package org.interleave.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.interleave.library.PythonInterval;
import org.interleave.library.PythonThread;
import org.interleave.trace.Limits;
import org.interleave.trace.Names;
import org.interleave.trace.Outcome;
import org.interleave.trace.Recording;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;
import org.interleave.value.RefusalException;
import org.jspecify.annotations.Nullable;

/// One run on real threads, from its start until its last thread has ended. It may be watched and
/// cancelled from any thread.
public final class LiveRun {

  private final RunInfo info;
  private final Limits limits;
  private final Recording recording;
  private final Crew crew;
  private final Memory memory;
  private final Library library;
  private final Terminal terminal = new Terminal();

  /// In seconds. Java's threads run side by side, so it is a number to be set and asked for.
  private volatile double switchInterval = PythonInterval.STANDARD;

  private final AtomicLong instructions = new AtomicLong();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /// How the run ended; whoever says it first is right.
  private final AtomicReference<Outcome> outcome = new AtomicReference<>(Outcome.RUNNING);

  private final CountDownLatch end = new CountDownLatch(1);

  LiveRun(RunInfo info, Limits limits) {
    this.info = info;
    this.limits = limits;
    this.recording = new Recording(info, limits, () -> end(Outcome.LIMIT));
    this.crew = new Crew(this, recording);
    Names names = new Names();
    this.memory = new Memory(info.program().cells(), recording, names);
    this.library = new Library(recording, names, info.settings().lock());
  }

  void start() {
    PythonThread main = crew.makeMain().thread();
    main.begin();
    crew.headcount().started(main.isDaemon());
    crew.start(main.number());
  }

  /// Stops the run: every thread leaves at its next step, also when it sleeps or waits. Returns at
  /// once; [#await] tells when they are gone.
  public void cancel() {
    end(Outcome.CANCELLED);
  }

  /// No thread can go on.
  void stuck() {
    end(Outcome.STUCK);
  }

  /// All threads have ended that the run has to await.
  void over() {
    memory.begin();
    end(Outcome.FINISHED);
  }

  private void end(Outcome how) {
    if (outcome.compareAndSet(Outcome.RUNNING, how)) {
      leave();
    }
  }

  private void leave() {
    crew.dismiss();
    end.countDown();
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
  /// @throws RunFailedException when a thread came to what cannot be carried out as in Python,
  ///   could not be started, or failed otherwise
  /// @throws OutOfMemoryError when the record does not fit into memory
  public Trace await() {
    awaitThreads();
    switch (failure.get()) {
      case null -> {}
      case OutOfMemoryError memoryError -> throw memoryError;
      case Throwable reason -> throw new RunFailedException(reason);
    }
    return recording.finished(outcome.get());
  }

  /// Waits until no thread of the run is left. An interrupt cancels the run.
  public void awaitThreads() {
    boolean interrupted = false;
    while (true) {
      try {
        crew.awaitAll();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
        cancel();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits until it is known how the run ends, but no longer than `atMost`; tells whether it is.
  public boolean awaitEnd(Duration atMost) throws InterruptedException {
    return end.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
  }

  void fail(Throwable reason) {
    failure.compareAndSet(null, reason);
    cancel();
  }

  /// A thread has come to what cannot be carried out as in Python. In a run that has ended already
  /// nobody would have noticed.
  void refuse(RefusalException reason) {
    if (outcome.compareAndSet(Outcome.RUNNING, Outcome.CANCELLED)) {
      failure.set(reason);
      leave();
    }
  }

  /// Takes note that so many more instructions have been carried out.
  void countInstructions(int count) {
    if (instructions.addAndGet(count) >= limits.instructions()) {
      end(Outcome.LIMIT);
    }
  }

  /// Whether every thread is to leave.
  boolean isOver() {
    return outcome.get() != Outcome.RUNNING;
  }

  RunInfo info() {
    return info;
  }

  Crew crew() {
    return crew;
  }

  Memory memory() {
    return memory;
  }

  Library library() {
    return library;
  }

  Terminal terminal() {
    return terminal;
  }

  double switchInterval() {
    return switchInterval;
  }

  void setSwitchInterval(double seconds) {
    switchInterval = seconds;
  }
}
