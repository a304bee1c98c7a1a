package org.interleave.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.interleave.code.Maker;
import org.interleave.machine.Job;
import org.interleave.machine.ThreadState;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.value.None;
import org.interleave.value.PythonException;

/// Carries every thread's code out once more, with the trace for a world: whether each recorded
/// step is the one that the code calls for, with the value that follows from what the thread has
/// seen. Who starts a thread comes before it, so that its function and arguments are known.
final class CodeCheck {

  private final Trace trace;
  private final CodeMemory memory;
  private final Replicas replicas;
  private final List<String> problems = new ArrayList<>();

  private CodeCheck(Trace trace) {
    this.trace = trace;
    this.memory = new CodeMemory(trace);
    this.replicas = new Replicas(trace);
  }

  /// The first step of each thread that is not what its code says, as a sentence; empty when all
  /// are.
  static List<String> problems(Trace trace) {
    return new CodeCheck(trace).run();
  }

  private List<String> run() {
    Replica main =
        new Replica(
            Maker.THREAD,
            List.of(Job.MAIN.target(), Job.MAIN.arguments(), None.NONE, false),
            "MainThread",
            null);
    main.isStarted = true;
    replicas.bindThread(main, 0);
    BitSet followed = new BitSet();
    for (int next = 0; next >= 0; next = replicas.nextStarted(followed)) {
      followed.set(next);
      follow(next);
    }
    return problems;
  }

  private void follow(int number) {
    CodeSteps steps = new CodeSteps(trace, number, replicas);
    try {
      follow(replicas.thread(number), steps);
    } catch (CodeSteps.Over over) {
      if (over.problem != null) {
        problems.add(over.problem);
      }
    }
  }

  private void follow(Replica thread, CodeSteps steps) {
    CodeWorld world = new CodeWorld(trace, memory, replicas, thread, steps);
    ThreadState state = null;
    try {
      Job job = new Job(thread.arguments.get(0), thread.arguments.get(1));
      state = job.begin(trace.info().program());
      while (state != null && isOn(steps) && state.step(world)) {
        steps.leaveLine(state.line());
      }
    } catch (PythonException raised) {
      int line = state == null ? 1 : state.line();
      steps.expect(StepKind.RAISE, StepBuffer.NO_SUBJECT, raised.value(), line);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    steps.requireEnd();
  }

  /// Whether there is more to follow: a run that did not come to its end may have left a thread
  /// anywhere.
  private boolean isOn(CodeSteps steps) {
    return trace.outcome() == Outcome.FINISHED || !steps.isAtEnd();
  }
}
