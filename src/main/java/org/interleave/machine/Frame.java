package org.interleave.machine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.interleave.library.CanonicalForm;
import org.interleave.library.Copies;
import org.interleave.program.Function;
import org.interleave.program.Handler;
import org.interleave.program.Instruction;
import org.interleave.program.Program;
import org.interleave.value.Missing;
import org.jspecify.annotations.Nullable;

/// One call that is under way.
final class Frame {

  /// The function's number in the program.
  final int number;

  final Function function;
  final Object[] slots;

  /// Who called, or nothing for a thread's first frame.
  final @Nullable Frame caller;

  /// The caller's slot that receives what this call returns.
  final int result;

  /// The instruction that comes next.
  int at;

  Frame(Program program, int number, @Nullable Frame caller, int result) {
    this.number = number;
    this.function = program.functions().get(number);
    this.slots = function.initial().toArray();
    this.caller = caller;
    this.result = result;
  }

  private Frame(Frame original, Object[] slots, @Nullable Frame caller) {
    this.number = original.number;
    this.function = original.function;
    this.slots = slots;
    this.caller = caller;
    this.result = original.result;
    this.at = original.at;
  }

  Frame copy(Copies copies) {
    Object[] values = Arrays.stream(slots).map(copies::of).toArray();
    return new Frame(this, values, caller == null ? null : caller.copy(copies));
  }

  void describe(CanonicalForm form) {
    form.add(number);
    form.add(at);
    form.add(result);
    for (Object value : slots) {
      form.add(value);
    }
    if (caller != null) {
      caller.describe(form);
    }
  }

  boolean isModule() {
    return number == 0;
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

  /// The instruction that was carried out last.
  Instruction last() {
    return function.instructions().get(at - 1);
  }

  /// Where an exception goes on that comes out of the last instruction.
  Optional<Handler> handler() {
    int last = at - 1;
    return function.handlers().stream()
        .filter(it -> it.from() <= last && last < it.to())
        .findFirst();
  }
}
