package org.interleave.machine;

import java.util.List;
import org.interleave.program.Cell;
import org.interleave.program.Function;
import org.interleave.program.Instruction;

/// A function as threads carry it out: in tables, as these are asked before each instruction.
final class Routine {

  /// The function's number in the program.
  final int number;

  final Function function;
  final Instruction[] instructions;

  /// What is known of each instruction.
  final Sight[] sights;

  final Liveness liveness;

  /// What the slots hold at first.
  private final Object[] initial;

  Routine(int number, Function function, List<Cell> cells) {
    this.number = number;
    this.function = function;
    instructions = function.instructions().toArray(Instruction[]::new);
    sights = function.instructions().stream().map(it -> Sight.of(it, cells)).toArray(Sight[]::new);
    liveness = new Liveness(function);
    initial = function.initial().toArray();
  }

  Object[] newSlots() {
    return initial.clone();
  }
}
