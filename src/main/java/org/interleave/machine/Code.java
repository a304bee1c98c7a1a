package org.interleave.machine;

import java.util.List;
import java.util.stream.IntStream;
import org.interleave.program.Function;
import org.interleave.program.Program;

/// A program as threads carry it out, which all of a run can share.
public final class Code {

  private final Program program;
  private final List<Routine> routines;

  public Code(Program program) {
    List<Function> functions = program.functions();
    this.program = program;
    routines =
        IntStream.range(0, functions.size())
            .mapToObj(it -> new Routine(it, functions.get(it), program.cells()))
            .toList();
  }

  Program program() {
    return program;
  }

  Routine routine(int function) {
    return routines.get(function);
  }
}
