package org.interleave.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.interleave.library.PythonThread;
import org.interleave.library.ThreadPlan;
import org.interleave.trace.Recording;
import org.jspecify.annotations.Nullable;

/// The real threads of a run.
final class Crew {

  /// Little, as nothing here is deep: creating a thread is faster, and more of them fit.
  private static final long STACK_BYTES = 256 * 1024;

  private final LiveRun run;
  private final Recording recording;
  private final Headcount headcount;
  private final AtomicInteger unnamed = new AtomicInteger();
  private final Lock guard = new ReentrantLock();
  private final Map<Integer, LiveThread> threads = new ConcurrentHashMap<>();

  /// In the order in which they were started.
  private final List<Thread> started = new ArrayList<>();

  private boolean isDismissed;

  Crew(LiveRun run, Recording recording) {
    this.run = run;
    this.recording = recording;
    this.headcount = new Headcount(run::stuck, run::over);
  }

  Headcount headcount() {
    return headcount;
  }

  /// Makes the main thread.
  LiveThread makeMain() {
    return make(ThreadPlan.MAIN);
  }

  /// Makes a thread.
  ///
  /// @param arguments see [org.interleave.program.Maker#THREAD]
  LiveObject make(PythonThread by, List<Object> arguments) {
    return make(ThreadPlan.of(arguments, by, unnamed::incrementAndGet)).object();
  }

  private LiveThread make(ThreadPlan plan) {
    Recorder recorder = new Recorder(recording.addThread(plan.lane()), plan.lane());
    PythonThread thread = new PythonThread(recorder.thread(), plan);
    LiveThread made = new LiveThread(run, thread, recorder);
    threads.put(recorder.thread(), made);
    return made;
  }

  /// A thread that has been made, by its number.
  LiveThread thread(int number) {
    return Objects.requireNonNull(threads.get(number));
  }

  /// Says that the thread that asks is about to start another one.
  void beforeStart() {
    run.memory().begin();
  }

  /// Starts a thread that has been counted in.
  ///
  /// @throws TooManyThreadsException when the operating system refuses
  void start(int number) {
    LiveThread thread = thread(number);
    Thread real =
        (run.info().settings().isVirtual()
                ? Thread.ofVirtual()
                : Thread.ofPlatform().daemon().stackSize(STACK_BYTES))
            .name(thread.recorder().threadName())
            .unstarted(thread);
    guard.lock();
    try {
      real.start();
      started.add(real);
      if (isDismissed) {
        real.interrupt();
      }
    } catch (OutOfMemoryError e) {
      // Not the heap: the operating system refused another thread.
      throw new TooManyThreadsException(number, e);
    } finally {
      guard.unlock();
    }
  }

  /// Interrupts all threads, and those that are still started.
  void dismiss() {
    guard.lock();
    try {
      isDismissed = true;
      started.forEach(Thread::interrupt);
    } finally {
      guard.unlock();
    }
  }

  /// Waits until no thread is left.
  void awaitAll() throws InterruptedException {
    // A thread is started by another that has not ended, so that it is in the list before that
    // ends.
    int awaited = 0;
    for (Thread next = started(awaited); next != null; next = started(awaited)) {
      next.join();
      awaited++;
    }
  }

  private @Nullable Thread started(int number) {
    guard.lock();
    try {
      return number < started.size() ? started.get(number) : null;
    } finally {
      guard.unlock();
    }
  }
}
