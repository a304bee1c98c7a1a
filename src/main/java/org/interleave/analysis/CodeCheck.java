package org.interleave.analysis;

import java.util.ArrayList;
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
import org.interleave.program.Program;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// Follows one thread's instructions through its steps: whether each is the step that the code
/// calls for, with the value that follows from what the thread has read.
final class CodeCheck {

  private final Trace trace;
  private final Program program;
  private final int thread;
  private final List<Instruction> instructions;
  private final long[] locals;
  private final List<String> problems = new ArrayList<>();
  private int step;
  private boolean over;

  private CodeCheck(Trace trace, int thread) {
    this.trace = trace;
    this.program = trace.info().program();
    this.thread = thread;
    this.instructions = program.threads().get(thread).instructions();
    this.locals = new long[program.threads().get(thread).locals().size()];
  }

  /// The first step that is not what the thread's code says, as a sentence; empty when all are.
  static List<String> problems(Trace trace, int thread) {
    return new CodeCheck(trace, thread).run();
  }

  private List<String> run() {
    int at = 0;
    while (at < instructions.size() && !over) {
      at = follow(instructions.get(at), at);
    }
    if (!over && hasStep()) {
      problems.add(problem("its code has come to its end"));
    }
    return problems;
  }

  /// Returns the index of the instruction that comes next.
  private int follow(Instruction instruction, int at) {
    switch (instruction) {
      case Read(int line, int cell, int local) -> {
        locals[local] = hasStep() ? trace.value(row()) : 0;
        expect(StepKind.READ, cell, locals[local], line);
      }
      case Write(int line, int local, int cell) ->
          expect(StepKind.WRITE, cell, locals[local], line);
      case Add(int line, int local, long amount) ->
          expect(StepKind.COMPUTE, locals[local] += amount, line);
      case Sleep(int line, long nanos) -> expect(StepKind.SLEEP, nanos, line);
      case Start(int line, int started) -> expect(StepKind.START, started, line);
      case Join(int line, int joined) -> expect(StepKind.JOIN, joined, line);
      case Print(int line, int local) -> expect(StepKind.PRINT, locals[local], line);
      case Acquire(int line, int lock) -> acquire(line, program.subjectOfLock(lock));
      case Release(int line, int lock) -> {
        if (isLocking()) {
          expect(StepKind.RELEASE, program.subjectOfLock(lock), 0, line);
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

  private void acquire(int line, int subject) {
    if (isLocking()) {
      if (hasStep() && trace.kind(row()) == StepKind.BLOCK) {
        expect(StepKind.BLOCK, subject, 0, line);
      }
      expect(StepKind.ACQUIRE, subject, 0, line);
    }
  }

  private boolean isLocking() {
    return trace.info().settings().lock();
  }

  private boolean hasStep() {
    return step < trace.steps(thread);
  }

  private int row() {
    return trace.row(thread, step);
  }

  private void expect(StepKind kind, long value, int line) {
    expect(kind, StepBuffer.NO_SUBJECT, value, line);
  }

  private void expect(StepKind kind, int subject, long value, int line) {
    if (!hasStep()) {
      over = true;
      if (trace.outcome() == Outcome.FINISHED) {
        problems.add(
            "%s ends before its code does: it comes to %s."
                .formatted(trace.threadName(thread), described(kind, subject, value, line)));
      }
      return;
    }
    int row = row();
    if (trace.kind(row) != kind
        || trace.subject(row) != subject
        || trace.value(row) != value
        || trace.line(row) != line) {
      over = true;
      problems.add(problem("its code says " + described(kind, subject, value, line)));
    } else if (trace.cause(row) != Trace.NO_ROW && !hasCause(kind)) {
      over = true;
      problems.add(problem("it has no cause to name"));
    }
    step++;
  }

  private static boolean hasCause(StepKind kind) {
    return kind == StepKind.READ || kind == StepKind.WRITE || kind == StepKind.ACQUIRE;
  }

  private String described(StepKind kind, int subject, long value, int line) {
    String name = subject == StepBuffer.NO_SUBJECT ? "" : " " + program.subjects().get(subject);
    String number = kind.hasValue() && kind != StepKind.READ ? " " + value : "";
    return "%s%s%s in line %d".formatted(kind.word(), name, number, line);
  }

  private String problem(String text) {
    return TraceCheck.problem(trace, row(), text);
  }
}
