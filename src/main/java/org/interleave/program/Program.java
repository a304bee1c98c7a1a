package org.interleave.program;

import java.util.List;

/// A complete program. Function 0 is the module itself, which the main thread carries out.
///
/// @param changesPutLists whether it may change a list that has been put into another or into a
///   queue, or been given to a thread; else such lists never change, and who knows them is of no
///   concern
public record Program(List<Function> functions, List<Cell> cells, boolean changesPutLists) {

  public Program {
    functions = List.copyOf(functions);
    cells = List.copyOf(cells);
  }
}
