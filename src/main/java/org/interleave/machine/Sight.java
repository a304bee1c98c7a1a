package org.interleave.machine;

import java.util.List;
import org.interleave.program.Cell;
import org.interleave.program.Instruction;
import org.interleave.program.Instruction.Computing;

/// Whether an instruction takes a step, once steps are recorded, as far as it can be told before
/// the run.
enum Sight {
  /// It does in any case.
  STEP,
  /// It is part of one, with others of its line.
  COMPUTING,
  /// It does when the object that it calls is known to others.
  CALL,
  /// It is to be seen.
  OPEN;

  static Sight of(Instruction instruction, List<Cell> cells) {
    return switch (instruction) {
      case Instruction.Read it when cells.get(it.cell()).shared() -> STEP;
      case Instruction.Write it when cells.get(it.cell()).shared() -> STEP;
      case Instruction.Sleep _, Instruction.Print _ -> STEP;
      case Instruction.CallMethod _ -> CALL;
      case Computing it when !Computation.isLoopHead(it) -> COMPUTING;
      default -> OPEN;
    };
  }
}
