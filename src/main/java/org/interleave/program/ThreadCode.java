package org.interleave.program;

import java.util.List;

/// What one thread carries out, from the first instruction to the last, on its own `locals`, which
/// all begin as 0. A local without a name is bookkeeping, and is not shown.
public record ThreadCode(String name, List<String> locals, List<Instruction> instructions) {

  public ThreadCode {
    locals = List.copyOf(locals);
    instructions = List.copyOf(instructions);
  }
}
