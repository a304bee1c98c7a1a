package org.interleave.run;

import java.util.List;
import org.interleave.program.Instruction;
import org.interleave.program.Instruction.Acquire;
import org.interleave.program.Instruction.Add;
import org.interleave.program.Instruction.Join;
import org.interleave.program.Instruction.Print;
import org.interleave.program.Instruction.Read;
import org.interleave.program.Instruction.Release;
import org.interleave.program.Instruction.Repeat;
import org.interleave.program.Instruction.Sleep;
import org.interleave.program.Instruction.Start;
import org.interleave.program.Instruction.Write;
import org.interleave.program.ThreadCode;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;

/// Carries one thread's instructions out, and records each step where it is carried out.
final class LiveThread implements Runnable {

  private final LiveRun run;
  private final StepBuffer steps;
  private final List<Instruction> instructions;
  private final long[] locals;

  LiveThread(LiveRun run, ThreadCode code, StepBuffer steps) {
    this.run = run;
    this.steps = steps;
    this.instructions = code.instructions();
    this.locals = new long[code.locals().size()];
  }

  @Override
  public void run() {
    steps.begin();
    try {
      int at = 0;
      while (at < instructions.size() && !run.isCancelled()) {
        at = carryOut(instructions.get(at), at);
      }
      if (at == instructions.size()) {
        run.completed();
      }
    } catch (InterruptedException e) {
      // The run was cancelled; what has been recorded stands.
      steps.finishIfOpen();
    } catch (OutOfMemoryError e) {
      // Said here, as Java's own way of saying it needs memory.
      run.fail(e);
    }
  }

  /// Returns the index of the instruction that comes next.
  private int carryOut(Instruction instruction, int at) throws InterruptedException {
    switch (instruction) {
      case Read(int line, int cell, int local) -> locals[local] = run.cell(cell).read(steps, line);
      case Write(int line, int local, int cell) -> run.cell(cell).write(locals[local], steps, line);
      case Add(int line, int local, long amount) -> {
        locals[local] = Math.addExact(locals[local], amount);
        steps.add(StepKind.COMPUTE, StepBuffer.NO_SUBJECT, locals[local], StepBuffer.NO_STEP, line);
      }
      case Print(int line, int local) ->
          steps.add(StepKind.PRINT, StepBuffer.NO_SUBJECT, locals[local], StepBuffer.NO_STEP, line);
      case Sleep(int line, long nanos) -> sleep(nanos, line);
      case Start(int line, int thread) -> start(thread, line);
      case Join(int line, int thread) -> join(thread, line);
      case Acquire(int line, int lock) -> {
        if (run.isLocking()) {
          run.lock(lock).acquire(steps, line);
        }
      }
      case Release(int line, int lock) -> {
        if (run.isLocking()) {
          run.lock(lock).release(steps, line);
        }
      }
      case Repeat(int _, int counter, int times, int target) -> {
        if (++locals[counter] < times) {
          return target;
        }
        locals[counter] = 0;
      }
    }
    return at + 1;
  }

  @SuppressWarnings("ThreadPriorityCheck") // a sleep of 0 means just this, in Python too
  private void sleep(long nanos, int line) throws InterruptedException {
    steps.open(StepKind.SLEEP, StepBuffer.NO_SUBJECT, nanos, line);
    if (nanos == 0) {
      Thread.yield();
    } else {
      Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
    }
    steps.finish();
  }

  private void start(int thread, int line) {
    steps.open(StepKind.START, StepBuffer.NO_SUBJECT, thread, line);
    run.start(thread);
    steps.finish();
  }

  private void join(int thread, int line) throws InterruptedException {
    steps.open(StepKind.JOIN, StepBuffer.NO_SUBJECT, thread, line);
    run.join(thread);
    steps.finish();
  }
}
