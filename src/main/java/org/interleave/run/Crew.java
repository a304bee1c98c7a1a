package org.interleave.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.interleave.machine.Job;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Recording;
import org.interleave.value.None;
import org.interleave.value.Text;
import org.interleave.value.Truth;
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

  LiveThreadObject makeMain() {
    return new LiveThreadObject(this, recorder("MainThread"), Job.MAIN, "MainThread", false);
  }

  /// Makes a thread; who makes it lends it the daemon mark when the arguments do not say.
  ///
  /// @param arguments see [org.interleave.program.Maker#THREAD]
  LiveThreadObject make(LiveThreadObject by, List<Object> arguments) {
    Job job = new Job(arguments.get(0), arguments.get(1));
    String lane;
    String name;
    if (arguments.get(2) == None.NONE) {
      int number = unnamed.incrementAndGet();
      lane = "Thread-" + number;
      name = job.defaultName(number);
    } else {
      lane = Text.str(arguments.get(2));
      name = lane;
    }
    boolean isDaemon = arguments.get(3) == None.NONE ? by.isDaemon() : Truth.of(arguments.get(3));
    return new LiveThreadObject(this, recorder(lane), job, name, isDaemon);
  }

  private Recorder recorder(String name) {
    return new Recorder(recording.addThread(name), name);
  }

  /// Says that the thread that asks is about to start another one.
  void beforeStart() {
    run.memory().begin();
  }

  /// Starts a thread that has been counted in.
  ///
  /// @throws TooManyThreadsException when the operating system refuses
  void start(LiveThreadObject thread) {
    Thread real =
        (run.info().settings().threadKind() == ThreadKind.VIRTUAL
                ? Thread.ofVirtual()
                : Thread.ofPlatform().daemon().stackSize(STACK_BYTES))
            .name(thread.recorder().threadName())
            .unstarted(new LiveThread(run, thread));
    guard.lock();
    try {
      real.start();
      started.add(real);
      if (isDismissed) {
        real.interrupt();
      }
    } catch (OutOfMemoryError e) {
      // Not the heap: the operating system refused another thread.
      throw new TooManyThreadsException(thread.number(), e);
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
