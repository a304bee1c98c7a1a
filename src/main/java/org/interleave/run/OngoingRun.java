package org.interleave.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;
import org.interleave.value.RefusalException;
import org.jspecify.annotations.Nullable;

/// A run on threads of its own, from its start until the last of them has ended. It may be watched
/// and cancelled from any thread.
public abstract sealed class OngoingRun permits LiveRun, ScheduledRun {

  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /// How the run ended; whoever says it first is right.
  private final AtomicReference<Outcome> outcome = new AtomicReference<>(Outcome.RUNNING);

  private final CountDownLatch end = new CountDownLatch(1);

  /// How many steps have been recorded so far.
  public abstract long steps();

  /// What has happened so far, while the run goes on.
  public abstract Trace soFar();

  /// All that has happened, once no thread is left.
  abstract Trace whole(Outcome how);

  /// Lets every thread leave at its next step, also one that sleeps or waits.
  abstract void dismiss();

  abstract void awaitAll() throws InterruptedException;

  /// Stops the run. Returns at once; [#await] tells when its threads are gone.
  public final void cancel() {
    end(Outcome.CANCELLED);
  }

  final void end(Outcome how) {
    if (outcome.compareAndSet(Outcome.RUNNING, how)) {
      leave();
    }
  }

  private void leave() {
    dismiss();
    end.countDown();
  }

  /// Whether every thread is to leave.
  final boolean isOver() {
    return outcome.get() != Outcome.RUNNING;
  }

  /// Waits until every thread has ended, and returns what happened: all of it, or when the run was
  /// cancelled, what came before. A cancel that came too late changes nothing. An interrupt cancels
  /// the run.
  ///
  /// @throws RunFailedException when a thread came to what cannot be carried out as in Python,
  ///   could not be started, or failed otherwise
  /// @throws OutOfMemoryError when the record does not fit into memory
  public final Trace await() {
    awaitThreads();
    switch (failure.get()) {
      case null -> {}
      case OutOfMemoryError memoryError -> throw memoryError;
      case Throwable reason -> throw new RunFailedException(reason);
    }
    return whole(outcome.get());
  }

  /// Waits until every thread of a run that failed has ended, and returns what had happened until
  /// then.
  public final Trace beforeFailure() {
    awaitThreads();
    return whole(outcome.get());
  }

  /// Waits until no thread of the run is left. An interrupt cancels the run.
  public final void awaitThreads() {
    boolean interrupted = false;
    while (true) {
      try {
        awaitAll();
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
  public final boolean awaitEnd(Duration atMost) throws InterruptedException {
    return end.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
  }

  final void fail(Throwable reason) {
    failure.compareAndSet(null, reason);
    cancel();
  }

  /// A thread has come to what cannot be carried out as in Python. In a run that has ended already
  /// nobody would have noticed.
  final void refuse(RefusalException reason) {
    if (outcome.compareAndSet(Outcome.RUNNING, Outcome.CANCELLED)) {
      failure.set(reason);
      leave();
    }
  }
}
