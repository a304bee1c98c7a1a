package org.interleave.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interleave.program.Function;
import org.interleave.program.Handler;
import org.interleave.program.Instruction;
import org.interleave.program.Instruction.Branch;
import org.interleave.program.Instruction.Dispatch;
import org.interleave.program.Instruction.Jump;
import org.interleave.program.Instruction.Next;
import org.interleave.value.Missing;

/// A function in the making. Until it is finished, targets are labels, which are numbered as they
/// are asked for and get their place later.
final class Code {

  private final List<Instruction> instructions = new ArrayList<>();
  private final List<Handler> handlers = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();
  private final List<String> slots = new ArrayList<>();
  private final List<Object> initial = new ArrayList<>();
  private final Map<Object, Integer> constants = new HashMap<>();

  /// Slots for what lies in between; those before `inUse` are taken.
  private final List<Integer> temporaries = new ArrayList<>();

  private int inUse;

  /// A slot of its own; without a name it is bookkeeping.
  int slot(String name) {
    return slot(name, Missing.MISSING);
  }

  private int slot(String name, Object value) {
    slots.add(name);
    initial.add(value);
    return slots.size() - 1;
  }

  int constant(Object value) {
    return constants.computeIfAbsent(value, it -> slot("", it));
  }

  boolean isConstant(int slot) {
    return constants.containsValue(slot);
  }

  int temporary() {
    if (inUse == temporaries.size()) {
      temporaries.add(slot(""));
    }
    return temporaries.get(inUse++);
  }

  /// How many temporaries are taken, to be given to [#release].
  int mark() {
    return inUse;
  }

  /// Gives up the temporaries that were taken since the mark.
  void release(int mark) {
    inUse = mark;
  }

  int label() {
    labels.add(-1);
    return labels.size() - 1;
  }

  /// Lets a label stand for the instruction that comes next.
  void place(int label) {
    labels.set(label, instructions.size());
  }

  /// A label for the instruction that comes next.
  int here() {
    int label = label();
    place(label);
    return label;
  }

  void add(Instruction instruction) {
    instructions.add(instruction);
  }

  /// Lets exceptions from between two labels go on at a third; inner ones are given first.
  void handle(int from, int to, int target, int slot) {
    handlers.add(new Handler(from, to, target, slot));
  }

  Function finish(String name, int parameters) {
    return new Function(
        name,
        parameters,
        slots,
        initial,
        instructions.stream().map(this::placed).toList(),
        handlers.stream().map(this::placed).toList());
  }

  private Instruction placed(Instruction instruction) {
    return switch (instruction) {
      case Jump(int line, int target) -> new Jump(line, labels.get(target));
      case Branch(int line, int condition, boolean when, int target) ->
          new Branch(line, condition, when, labels.get(target));
      case Next(int line, int source, int position, int to, int end) ->
          new Next(line, source, position, to, labels.get(end));
      case Dispatch(int line, int choice, var targets) ->
          new Dispatch(line, choice, targets.stream().map(labels::get).toList());
      default -> instruction;
    };
  }

  private Handler placed(Handler handler) {
    return new Handler(
        labels.get(handler.from()),
        labels.get(handler.to()),
        labels.get(handler.target()),
        handler.slot());
  }
}
