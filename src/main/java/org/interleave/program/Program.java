package org.interleave.program;

import java.util.List;
import java.util.stream.Stream;
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

/// A complete program. Thread 0 is the main thread, which starts the others.
public record Program(List<Cell> cells, List<String> locks, List<ThreadCode> threads) {

  public Program {
    cells = List.copyOf(cells);
    locks = List.copyOf(locks);
    threads = List.copyOf(threads);
  }

  /// Cells and locks in one numbering, cells first: what a step can be about.
  public List<String> subjects() {
    return Stream.concat(cells.stream().map(Cell::name), locks.stream()).toList();
  }

  /// The subject number of a lock.
  public int subjectOfLock(int lock) {
    return cells.size() + lock;
  }

  /// The lock that a subject number stands for.
  public int lockOfSubject(int subject) {
    return subject - cells.size();
  }

  /// How many steps a run records at the most; an acquire counts twice, as it may have to wait.
  public long steps(boolean locking) {
    return threads.stream().mapToLong(thread -> steps(thread.instructions(), locking)).sum();
  }

  private static long steps(List<Instruction> instructions, boolean locking) {
    long[] stepsBefore = new long[instructions.size() + 1];
    for (int at = 0; at < instructions.size(); at++) {
      stepsBefore[at + 1] =
          stepsBefore[at]
              + switch (instructions.get(at)) {
                case Repeat loop ->
                    (loop.times() - 1L) * (stepsBefore[at] - stepsBefore[loop.target()]);
                case Acquire _ -> locking ? 2 : 0;
                case Release _ -> locking ? 1 : 0;
                case Read _, Add _, Sleep _, Write _, Start _, Join _, Print _ -> 1;
              };
    }
    return stepsBefore[instructions.size()];
  }
}
