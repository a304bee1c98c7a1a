package org.interleave.run;

import org.interleave.library.Job;
import org.interleave.library.PythonThread;
import org.interleave.machine.ThreadState;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.None;
import org.interleave.value.PythonException;
import org.interleave.value.RefusalException;

/// Carries one thread's instructions out on a real thread, and records each step where it is
/// carried out.
final class LiveThread implements Runnable {

  /// How many instructions are carried out before the run counts them.
  private static final int BATCH = 1 << 14;

  private final LiveRun run;
  private final LiveObject object;
  private final PythonThread thread;
  private final Recorder recorder;
  private final LiveCaller caller;

  LiveThread(LiveRun run, PythonThread thread, Recorder recorder) {
    this.run = run;
    this.object = new LiveObject(thread, new Guard());
    this.thread = thread;
    this.recorder = recorder;
    this.caller = new LiveCaller(run.crew(), recorder);
  }

  /// What it is in the listing.
  LiveObject object() {
    return object;
  }

  PythonThread thread() {
    return thread;
  }

  Recorder recorder() {
    return recorder;
  }

  LiveCaller caller() {
    return caller;
  }

  @Override
  public void run() {
    recorder.begin();
    try {
      carryOut();
    } catch (InterruptedException e) {
      // The run has ended; what has been recorded stands.
    } catch (PythonException raised) {
      recorder
          .steps()
          .add(
              StepKind.RAISE,
              StepBuffer.NO_SUBJECT,
              raised.value(),
              StepBuffer.NO_STEP,
              recorder.line());
    } catch (RefusalException refused) {
      run.refuse(refused.at(recorder.line()));
    } catch (OutOfMemoryError | RuntimeException e) {
      // Said here, as Java's own way of saying it needs memory.
      run.fail(e);
    } finally {
      recorder.close();
      end();
    }
  }

  private void carryOut() throws InterruptedException {
    Job job = thread.job();
    if (job.target() != None.NONE) {
      carryOut(ThreadState.of(run.code(), job), new LiveWorld(run, this));
    }
    recorder.flush();
  }

  private void end() {
    caller.enter(object.guard());
    try {
      thread.end(caller);
    } finally {
      caller.leave();
    }
    run.crew().headcount().ended(thread.isDaemon());
  }

  private void carryOut(ThreadState state, LiveWorld world) throws InterruptedException {
    try {
      int count = 0;
      while (state.step(world)) {
        recorder.leaveLine(state.line());
        if (++count == BATCH) {
          run.countInstructions(BATCH);
          count = 0;
        }
        if (run.isOver()) {
          throw new InterruptedException();
        }
      }
    } catch (PythonException | RefusalException e) {
      recorder.at(state.line());
      throw e;
    }
  }
}
