package org.interleave.ui.run;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.interleave.run.LiveRun;
import org.interleave.run.LiveRunner;
import org.interleave.timeline.Timeline;
import org.interleave.trace.RunInfo;
import org.jspecify.annotations.Nullable;

/// The one place where a run crosses from its own threads to the window's. A watcher looks at the
/// run from outside, and hands over at most one piece of news at a time.
final class LiveRuns {

  private static final Duration GLANCE = Duration.ofMillis(30);
  private static final long FIRST_PREVIEW_NANOS = 250_000_000;

  /// Between two previews the run has the processors to itself for so many times as long as the
  /// last preview took.
  private static final int PREVIEW_REST = 8;

  private final Executor windowThread;
  private final AtomicReference<@Nullable News> pending = new AtomicReference<>();
  private @Nullable LiveRun current;

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
  LiveRuns(Executor windowThread) {
    this.windowThread = windowThread;
  }

  /// Starts a run; `listener` is told how it stands on the window's thread until it has ended.
  ///
  /// @throws IllegalArgumentException when the run is too large
  void start(RunInfo info, Consumer<News> listener) {
    LiveRun run = LiveRunner.start(info);
    current = run;
    try {
      Thread.ofPlatform().daemon().name("run-watcher").start(() -> watch(run, listener));
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

  private void watch(LiveRun run, Consumer<News> listener) {
    try {
      long nextPreview = System.nanoTime() + FIRST_PREVIEW_NANOS;
      while (!run.awaitEnd(GLANCE)) {
        tell(News.progress(run.steps()), listener);
        long begin = System.nanoTime();
        if (begin > nextPreview) {
          Timeline soFar = new Timeline(run.soFar());
          tell(new News(run.steps(), soFar, false, null), listener);
          long took = System.nanoTime() - begin;
          nextPreview = begin + Math.max(FIRST_PREVIEW_NANOS, PREVIEW_REST * took);
        }
      }
      Timeline whole = new Timeline(run.await());
      tell(new News(run.steps(), whole, true, null), listener);
    } catch (InterruptedException | RuntimeException | Error e) {
      run.cancel();
      run.awaitThreads();
      tell(new News(run.steps(), null, true, e), listener);
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
