package org.interleave.machine;

import java.util.List;
import java.util.stream.IntStream;
import org.interleave.program.Function;
import org.interleave.program.Instruction;
import org.interleave.program.Instruction.CallMethod;
import org.interleave.program.Method;
import org.interleave.program.Program;

/// A program as threads carry it out, which all of a run can share.
public final class Code {

  private final Program program;
  private final List<Routine> routines;
  private final boolean asksWhoIsAlive;

  public Code(Program program) {
    List<Function> functions = program.functions();
    this.program = program;
    routines =
        IntStream.range(0, functions.size())
            .mapToObj(it -> new Routine(it, functions.get(it), program.cells()))
            .toList();
    asksWhoIsAlive =
        functions.stream().flatMap(it -> it.instructions().stream()).anyMatch(Code::asksWhoIsAlive);
  }

  private static boolean asksWhoIsAlive(Instruction instruction) {
    return instruction instanceof CallMethod call && call.method() == Method.IS_ALIVE;
  }

  /// Whether the end of a thread can be noticed by others than those who join it.
  boolean asksWhoIsAlive() {
    return asksWhoIsAlive;
  }

  Program program() {
    return program;
  }

  Routine routine(int function) {
    return routines.get(function);
  }
}
