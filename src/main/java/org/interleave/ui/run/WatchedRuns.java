package org.interleave.ui.run;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.interleave.run.OngoingRun;
import org.interleave.run.RunFailedException;
import org.interleave.run.Runner;
import org.interleave.timeline.Timeline;
import org.interleave.trace.RunInfo;
import org.jspecify.annotations.Nullable;

/// The one place where a run crosses from its own threads to the window's. A watcher looks at the
/// run from outside, and hands over at most one piece of news at a time.
final class WatchedRuns {

  private static final Duration GLANCE = Duration.ofMillis(30);
  private static final long FIRST_PREVIEW_NANOS = 250_000_000;

  /// Between two previews the run has the processors to itself for so many times as long as the
  /// last preview took.
  private static final int PREVIEW_REST = 8;

  private final Executor windowThread;
  private final AtomicReference<@Nullable News> pending = new AtomicReference<>();
  private @Nullable OngoingRun current;

  /// How a run stands.
  ///
  /// @param timeline what has happened so far, or null when there is nothing new to draw
  /// @param failure why the run could not be carried out, or null
  record News(long steps, @Nullable Timeline timeline, boolean ended, @Nullable Throwable failure) {

    static News progress(long steps) {
      return new News(steps, null, false, null);
    }
  }

  /// Takes the executor that carries tasks out on the window's thread, one after the other.
  WatchedRuns(Executor windowThread) {
    this.windowThread = windowThread;
  }

  /// Starts a run; `listener` is told how it stands on the window's thread until it has ended.
  ///
  /// @throws IllegalArgumentException when the run is too large
  void start(RunInfo info, Consumer<News> listener) {
    OngoingRun run = Runner.start(info);
    current = run;
    try {
      Thread.ofPlatform().daemon().name("run-watcher").start(new Watcher(run, listener)::watch);
    } catch (OutOfMemoryError e) {
      run.cancel();
      throw e;
    }
  }

  /// Cancels the run that is on, if any.
  void cancel() {
    if (current != null) {
      current.cancel();
    }
  }

  /// Looks at one run until it has ended.
  private final class Watcher {

    private final OngoingRun run;
    private final Consumer<News> listener;
    private long nextPreview = System.nanoTime() + FIRST_PREVIEW_NANOS;
    private boolean hasShownPreview;

    Watcher(OngoingRun run, Consumer<News> listener) {
      this.run = run;
      this.listener = listener;
    }

    void watch() {
      try {
        while (!run.awaitEnd(GLANCE)) {
          tell(News.progress(run.steps()), listener);
          if (System.nanoTime() > nextPreview) {
            preview();
          }
        }
        Timeline whole = new Timeline(run.await());
        tell(new News(run.steps(), whole, true, null), listener);
      } catch (InterruptedException | RuntimeException | Error e) {
        run.cancel();
        run.awaitThreads();
        tell(new News(run.steps(), afterFailure(e), true, e), listener);
      }
    }

    private void preview() {
      long begin = System.nanoTime();
      tell(new News(run.steps(), new Timeline(run.soFar()), false, null), listener);
      hasShownPreview = true;
      long took = System.nanoTime() - begin;
      nextPreview = begin + Math.max(FIRST_PREVIEW_NANOS, PREVIEW_REST * took);
    }

    /// A preview must not go on saying that its run is under way.
    private @Nullable Timeline afterFailure(Throwable failure) {
      return hasShownPreview && failure instanceof RunFailedException
          ? new Timeline(run.beforeFailure())
          : null;
    }
  }

  /// Newer news replaces what has not been fetched yet, but never takes a picture away.
  private void tell(News news, Consumer<News> listener) {
    News waiting =
        pending.getAndUpdate(
            old ->
                old != null && news.timeline() == null && !news.ended()
                    ? new News(news.steps(), old.timeline(), false, null)
                    : news);
    if (waiting == null) {
      windowThread.execute(
          () -> {
            News latest = pending.getAndSet(null);
            if (latest != null) {
              if (latest.ended()) {
                // A long run's record takes as much memory as its trace.
                current = null;
              }
              listener.accept(latest);
            }
          });
    }
  }
}
