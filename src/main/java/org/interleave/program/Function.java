package org.interleave.program;

import java.util.List;

/// What a call carries out: instructions on the slots of a frame of its own, until one returns.
///
/// @param parameters how many of the first slots are parameters
/// @param slots what each slot is called in the listing; a slot without a name is bookkeeping
/// @param initial what each slot holds at first: a constant, or
///   [org.interleave.value.Missing#MISSING]
/// @param handlers innermost first
public record Function(
    String name,
    int parameters,
    List<String> slots,
    List<Object> initial,
    List<Instruction> instructions,
    List<Handler> handlers) {

  public Function {
    slots = List.copyOf(slots);
    initial = List.copyOf(initial);
    instructions = List.copyOf(instructions);
    handlers = List.copyOf(handlers);
  }
}
