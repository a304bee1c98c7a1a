package org.interleave.machine;

import java.util.List;
import org.interleave.program.Cell;
import org.interleave.program.Function;
import org.interleave.program.Instruction;
import org.interleave.program.Instruction.Computing;
import org.interleave.program.Program;

/// What is known of each instruction of a program before it is carried out.
final class Foresight {

  /// Whether an instruction takes a step, once steps are recorded.
  enum Sight {
    /// It does in any case.
    STEP,
    /// It is part of one, with others of its line.
    COMPUTING,
    /// It does when the object that it calls is known to others.
    CALL,
    /// It is to be seen.
    OPEN
  }

  /// By function and place. A table, as it is asked before each instruction.
  private final Sight[][] sights;

  Foresight(Program program) {
    sights =
        program.functions().stream()
            .map(function -> sights(function, program.cells()))
            .toArray(Sight[][]::new);
  }

  private static Sight[] sights(Function function, List<Cell> cells) {
    return function.instructions().stream().map(it -> sight(it, cells)).toArray(Sight[]::new);
  }

  private static Sight sight(Instruction instruction, List<Cell> cells) {
    return switch (instruction) {
      case Instruction.Read it when cells.get(it.cell()).shared() -> Sight.STEP;
      case Instruction.Write it when cells.get(it.cell()).shared() -> Sight.STEP;
      case Instruction.Sleep _, Instruction.Print _ -> Sight.STEP;
      case Instruction.CallMethod _ -> Sight.CALL;
      case Computing it when !Computation.isLoopHead(it) -> Sight.COMPUTING;
      default -> Sight.OPEN;
    };
  }

  Sight of(int function, int place) {
    return sights[function][place];
  }
}
