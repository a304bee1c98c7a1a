package org.interleave.machine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.interleave.program.Function;
import org.interleave.program.Handler;
import org.interleave.program.Instruction;
import org.interleave.program.Program;
import org.interleave.value.Missing;
import org.jspecify.annotations.Nullable;

/// One call that is under way.
final class Frame {

  final Function function;
  final Object[] slots;

  /// Who called, or nothing for a thread's first frame.
  final @Nullable Frame caller;

  /// The caller's slot that receives what this call returns.
  final int result;

  /// The instruction that comes next.
  int at;

  Frame(Function function, @Nullable Frame caller, int result) {
    this.function = function;
    this.slots = function.initial().toArray();
    this.caller = caller;
    this.result = result;
  }

  @SuppressWarnings("ReferenceEquality") // functions are compared as what they are, not by content
  boolean isModule(Program program) {
    return function == program.functions().getFirst();
  }

  Map<String, Object> variables() {
    Map<String, Object> variables = new LinkedHashMap<>();
    for (int slot = 0; slot < slots.length; slot++) {
      String name = function.slots().get(slot);
      if (!name.isEmpty() && slots[slot] != Missing.MISSING) {
        variables.put(name, slots[slot]);
      }
    }
    return variables;
  }

  Instruction next() {
    return function.instructions().get(at++);
  }

  /// Where an exception goes on that comes out of the last instruction.
  Optional<Handler> handler() {
    int last = at - 1;
    return function.handlers().stream()
        .filter(it -> it.from() <= last && last < it.to())
        .findFirst();
  }
}
