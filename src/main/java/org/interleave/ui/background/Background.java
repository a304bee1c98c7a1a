package org.interleave.ui.background;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// Carries out one task at a time, on a thread of its own. Of a task that has been cancelled, or
/// superseded by another, nothing is heard any more.
public final class Background {

  private static final long GLANCE_NANOS = Duration.ofMillis(100).toNanos();

  private final Executor windowThread;
  private final String name;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private @Nullable Job current;

  /// Where the thread of the latest task says that it has ended, though it may be cancelled before.
  private CountDownLatch latestEnd = new CountDownLatch(0);

  /// Has nothing to do yet.
  ///
  /// @param windowThread carries tasks out on the window's thread, one after the other
  /// @param name what its threads are called
  public Background(Executor windowThread, String name) {
    this.windowThread = windowThread;
    this.name = name;
  }

  /// What is to be done. It ends with a [CancellationException], or soon, when its thread is
  /// interrupted.
  @FunctionalInterface
  public interface Task {

    /// Does it, and tells how it goes.
    void carryOut(Teller teller);
  }

  /// Tells how a task goes.
  public interface Teller {

    /// Has something carried out on the window's thread, unless nothing is heard any more.
    void tell(Runnable news);

    /// The same of what is worth nothing once there are newer news of it: a few times a second.
    ///
    /// @param news are asked for only when they are told
    void tellNow(Supplier<Runnable> news);
  }

  /// Whether a task is on.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Starts a task in place of the one that is on, as soon as that has let go of its memory.
  ///
  /// @param onFailure is told what the task fails with, but not that it was cancelled
  public void start(Task task, Consumer<Throwable> onFailure) {
    cancel();
    Job job = new Job(task, onFailure);
    current = job;
    busy.set(true);
    try {
      job.begin();
    } catch (OutOfMemoryError e) {
      job.end(e);
    }
  }

  /// Lets go of the task that is on, if there is one.
  public void cancel() {
    if (current != null && current.thread != null) {
      current.thread.interrupt();
    }
    current = null;
    busy.set(false);
  }

  /// One task on its way.
  private final class Job implements Teller {

    private final Task task;
    private final Consumer<Throwable> onFailure;
    private @Nullable Thread thread;
    private long nextGlance;

    Job(Task task, Consumer<Throwable> onFailure) {
      this.task = task;
      this.onFailure = onFailure;
    }

    void begin() {
      CountDownLatch before = latestEnd;
      CountDownLatch end = new CountDownLatch(1);
      thread =
          Thread.ofPlatform()
              .daemon()
              .name(name)
              .start(
                  () -> {
                    await(before);
                    carryOut();
                    end.countDown();
                  });
      latestEnd = end;
    }

    private void carryOut() {
      try {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException();
        }
        task.carryOut(this);
        windowThread.execute(() -> end(null));
      } catch (CancellationException e) {
        windowThread.execute(() -> end(null));
      } catch (RuntimeException | Error e) {
        windowThread.execute(() -> end(e));
      }
    }

    @Override
    public void tell(Runnable news) {
      windowThread.execute(
          () -> {
            if (current == this) {
              news.run();
            }
          });
    }

    @Override
    public void tellNow(Supplier<Runnable> news) {
      long now = System.nanoTime();
      if (nextGlance == 0 || now - nextGlance > 0) {
        nextGlance = now + GLANCE_NANOS;
        tell(news.get());
      }
    }

    private void end(@Nullable Throwable failure) {
      if (current == this) {
        current = null;
        busy.set(false);
        if (failure != null) {
          onFailure.accept(failure);
        }
      }
    }
  }

  /// An interrupt is for the task that comes next, which is to end at once, but not before that
  /// one.
  private static void await(CountDownLatch end) {
    boolean isInterrupted = false;
    while (end.getCount() > 0) {
      try {
        end.await();
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
