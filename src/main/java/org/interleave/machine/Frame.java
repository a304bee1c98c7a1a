package org.interleave.machine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.interleave.library.CanonicalForm;
import org.interleave.library.Copies;
import org.interleave.program.Handler;
import org.interleave.program.Instruction;
import org.interleave.value.Missing;
import org.jspecify.annotations.Nullable;

/// One call that is under way.
final class Frame {

  final Routine routine;
  final Object[] slots;

  /// Who called, or nothing for a thread's first frame.
  final @Nullable Frame caller;

  /// The caller's slot that receives what this call returns.
  final int result;

  /// The instruction that comes next.
  int at;

  Frame(Routine routine, @Nullable Frame caller, int result) {
    this.routine = routine;
    this.slots = routine.newSlots();
    this.caller = caller;
    this.result = result;
  }

  private Frame(Frame original, Object[] slots, @Nullable Frame caller) {
    this.routine = original.routine;
    this.slots = slots;
    this.caller = caller;
    this.result = original.result;
    this.at = original.at;
  }

  Frame copy(Copies copies) {
    Object[] values = Arrays.stream(slots).map(copies::of).toArray();
    return new Frame(this, values, caller == null ? null : caller.copy(copies));
  }

  /// @param isCalling whether the last instruction is a call that is under way
  void describe(CanonicalForm form, boolean isCalling) {
    form.add(routine.number);
    form.add(at);
    BitSet live = isCalling ? routine.liveness.during(at - 1) : routine.liveness.before(at);
    live.stream().forEach(it -> form.add(slots[it]));
    if (caller != null) {
      caller.describe(form, true);
    }
  }

  boolean isModule() {
    return routine.number == 0;
  }

  Map<String, Object> variables() {
    Map<String, Object> variables = new LinkedHashMap<>();
    for (int slot = 0; slot < slots.length; slot++) {
      String name = routine.function.slots().get(slot);
      if (!name.isEmpty() && slots[slot] != Missing.MISSING) {
        variables.put(name, slots[slot]);
      }
    }
    return variables;
  }

  Instruction next() {
    return routine.instructions[at++];
  }

  /// The instruction that comes next.
  Instruction upcoming() {
    return routine.instructions[at];
  }

  /// The instruction that was carried out last.
  Instruction last() {
    return routine.instructions[at - 1];
  }

  /// Where an exception goes on that comes out of the last instruction.
  Optional<Handler> handler() {
    int last = at - 1;
    return routine.function.handlers().stream()
        .filter(it -> it.from() <= last && last < it.to())
        .findFirst();
  }
}
