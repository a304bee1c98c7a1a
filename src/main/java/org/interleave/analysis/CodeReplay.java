package org.interleave.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.interleave.library.Job;
import org.interleave.machine.Code;
import org.interleave.machine.ThreadState;
import org.interleave.program.Maker;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.value.None;
import org.interleave.value.PythonException;
import org.interleave.value.RefusalException;
import org.jspecify.annotations.Nullable;

/// Carries every thread's code out once more, with the trace for a world. Who starts a thread comes
/// before it, so that its function and arguments are known.
final class CodeReplay {

  private final Trace trace;
  private final Code code;
  private final CodeMemory memory;
  private final Replicas replicas;

  CodeReplay(Trace trace) {
    this.trace = trace;
    this.code = new Code(trace.info().program());
    this.memory = new CodeMemory(trace);
    this.replicas = new Replicas(trace);
  }

  /// Hears how far each thread has come.
  @FunctionalInterface
  interface Listener {

    /// Hears of one thread.
    ///
    /// @param state how the thread stands, or null when it has nothing to do
    /// @param problem why its code and its steps do not agree, or null
    void hear(int thread, @Nullable ThreadState state, @Nullable String problem);
  }

  /// Follows the threads, each for so many of its steps.
  ///
  /// @param beyond whether what comes behind the last of these steps is carried out, too
  void follow(IntUnaryOperator steps, boolean beyond, Listener listener) {
    replicas.bindThread(main(), 0);
    BitSet followed = new BitSet();
    for (int next = 0; next >= 0; next = replicas.nextStarted(followed)) {
      followed.set(next);
      replicas.enter();
      CodeSteps recorded = new CodeSteps(trace, next, steps.applyAsInt(next), replicas);
      new OneThread(next, recorded, beyond).follow(listener);
    }
  }

  /// What the thread is called in Python, as far as the code has been followed.
  String threadName(int thread) {
    return replicas.threadName(thread);
  }

  private static Replica main() {
    Replica main =
        new Replica(
            Maker.THREAD,
            List.of(Job.MAIN.target(), Job.MAIN.arguments(), None.NONE, false),
            "MainThread",
            null);
    main.isStarted = true;
    return main;
  }

  private final class OneThread {

    private final int number;
    private final CodeSteps steps;
    private final boolean beyond;
    private @Nullable ThreadState state;

    OneThread(int number, CodeSteps steps, boolean beyond) {
      this.number = number;
      this.steps = steps;
      this.beyond = beyond;
    }

    void follow(Listener listener) {
      String problem = null;
      try {
        carryOut();
      } catch (CodeSteps.Over over) {
        problem = over.problem;
      }
      listener.hear(number, state, problem);
    }

    private void carryOut() {
      Replica thread = replicas.thread(number);
      CodeWorld world = new CodeWorld(trace, memory, replicas, thread, steps);
      try {
        state = begin(new Job(thread.arguments.get(0), thread.arguments.get(1)));
        while (state != null && (beyond || !steps.isAtEnd()) && state.step(world)) {
          steps.leaveLine(state.line());
        }
      } catch (PythonException raised) {
        int line = state == null ? 1 : state.line();
        steps.expect(StepKind.RAISE, StepBuffer.NO_SUBJECT, raised.value(), line);
      } catch (RefusalException refused) {
        // A run that is shown did not come so far: it was cancelled before, or still goes on.
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      steps.requireEnd();
    }

    private @Nullable ThreadState begin(Job job) {
      return job.target() == None.NONE ? null : ThreadState.of(code, job);
    }
  }
}
