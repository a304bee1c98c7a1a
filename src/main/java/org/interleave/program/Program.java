package org.interleave.program;

import java.util.List;

/// A complete program. Function 0 is the module itself, which the main thread carries out.
public record Program(List<Function> functions, List<Cell> cells) {

  public Program {
    functions = List.copyOf(functions);
    cells = List.copyOf(cells);
  }
}
