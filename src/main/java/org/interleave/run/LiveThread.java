package org.interleave.run;

import org.interleave.machine.ThreadState;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.PythonException;

/// Carries one thread's instructions out on a real thread, and records each step where it is
/// carried out.
final class LiveThread implements Runnable {

  /// How many instructions are carried out before the run counts them.
  private static final int BATCH = 1 << 14;

  private final LiveRun run;
  private final LiveThreadObject thread;
  private final Recorder recorder;

  LiveThread(LiveRun run, LiveThreadObject thread) {
    this.run = run;
    this.thread = thread;
    this.recorder = thread.recorder();
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
    } catch (OutOfMemoryError | RuntimeException e) {
      // Said here, as Java's own way of saying it needs memory.
      run.fail(e);
    } finally {
      recorder.close();
      thread.end();
    }
  }

  private void carryOut() throws InterruptedException {
    ThreadState state = thread.job().begin(run.info().program());
    if (state != null) {
      carryOut(state, new LiveWorld(run, thread));
    }
    recorder.flush();
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
    } catch (PythonException raised) {
      recorder.at(state.line());
      throw raised;
    }
  }
}
