package org.interleave.run;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.interleave.machine.Machine;
import org.interleave.schedule.Scheduler;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;
import org.interleave.trace.Transcript;
import org.interleave.value.RefusalException;

/// One run on a [Machine], which one thread carries out.
public final class ScheduledRun extends OngoingRun {

  /// How many steps are taken at a time; nobody can look on in between.
  private static final int STRETCH = 1000;

  private final RunInfo info;
  private final Limits limits;
  private final Scheduler scheduler;
  private final Transcript transcript;
  private final Thread thread =
      Thread.ofPlatform().daemon().name("scheduled-run").unstarted(this::carryOut);

  /// Guards the transcript. Fair, as whoever looks on would otherwise hardly ever get a turn.
  private final Lock turn = new ReentrantLock(true);

  private volatile long steps;

  ScheduledRun(RunInfo info, Scheduler scheduler, Limits limits) {
    this.info = info;
    this.limits = limits;
    this.scheduler = scheduler;
    this.transcript = new Transcript(info, limits);
  }

  void start() {
    thread.start();
  }

  private void carryOut() {
    try {
      Machine machine = begin();
      while (!isOver()) {
        Outcome soFar = goOn(machine);
        steps = machine.steps();
        if (soFar != Outcome.RUNNING) {
          end(soFar);
        }
      }
    } catch (RefusalException refused) {
      refuse(refused);
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private Machine begin() {
    turn.lock();
    try {
      return new Machine(info, limits, transcript);
    } finally {
      turn.unlock();
    }
  }

  private Outcome goOn(Machine machine) {
    turn.lock();
    try {
      return ScheduledRunner.advance(machine, scheduler, STRETCH);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public long steps() {
    return steps;
  }

  @Override
  public Trace soFar() {
    return whole(Outcome.RUNNING);
  }

  @Override
  Trace whole(Outcome how) {
    turn.lock();
    try {
      return transcript.trace(how);
    } finally {
      turn.unlock();
    }
  }

  @Override
  void dismiss() {
    thread.interrupt();
  }

  @Override
  void awaitAll() throws InterruptedException {
    thread.join();
  }
}
