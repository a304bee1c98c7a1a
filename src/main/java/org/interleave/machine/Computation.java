package org.interleave.machine;

import java.util.List;
import org.interleave.program.Instruction.Apply;
import org.interleave.program.Instruction.Augment;
import org.interleave.program.Instruction.Calculate;
import org.interleave.program.Instruction.CallBuiltIn;
import org.interleave.program.Instruction.Compare;
import org.interleave.program.Instruction.Computing;
import org.interleave.program.Instruction.Index;
import org.interleave.value.Arithmetic;
import org.interleave.value.BinaryOperator;
import org.interleave.value.BuiltIn;
import org.interleave.value.BuiltIns;
import org.interleave.value.Comparator;
import org.interleave.value.Comparisons;
import org.interleave.value.ListValue;
import org.interleave.value.Refusal;
import org.interleave.value.Sequences;

/// Works out results from what is in the slots.
final class Computation {

  private Computation() {}

  static Object result(Computing instruction, Object[] slots, World world)
      throws InterruptedException {
    if (instruction instanceof Augment it && slots[it.left()] instanceof ListValue list) {
      return augmented(it, list, slots[it.right()], world);
    }
    Object result =
        switch (instruction) {
          case Calculate(int line, var operator, int left, int right, int _) -> {
            Object one = Operands.seen(slots[left], line, world);
            yield Arithmetic.apply(operator, one, Operands.seen(slots[right], line, world));
          }
          case Augment(int line, var operator, int left, int right, int _) ->
              Arithmetic.augment(operator, slots[left], Operands.seen(slots[right], line, world));
          case Compare it -> compare(it, slots, world);
          case Apply(int line, var operator, int operand, int _) ->
              Arithmetic.apply(operator, Operands.seen(slots[operand], line, world));
          case CallBuiltIn it -> called(it, slots, world);
          case Index(int line, int object, int index, int _) ->
              Sequences.index(Operands.seen(slots[object], line, world), slots[index]);
        };
    if (!isLoopHead(instruction)) {
      world.computed(instruction.line(), result);
    }
    return result;
  }

  /// Changes a list in place, as Python does, so that whoever knows it sees the change. What is not
  /// an error is a repetition.
  private static ListValue augmented(Augment it, ListValue list, Object right, World world)
      throws InterruptedException {
    if (it.operator() == BinaryOperator.ADD) {
      VisibleStep.extend(it.line(), list, right, world);
      return list;
    }
    Arithmetic.augment(it.operator(), list, right);
    throw Refusal.listRepetition();
  }

  private static Object called(CallBuiltIn it, Object[] slots, World world)
      throws InterruptedException {
    return switch (it.function()) {
      case LENGTH, TRUTH, LIST ->
          BuiltIns.call(it.function(), Operands.seen(it.arguments(), slots, it.line(), world));
      case RANGE, INTEGER, FLOAT, ABSOLUTE, ROUND, CONCATENATE ->
          BuiltIns.call(it.function(), Operands.of(it.arguments(), slots));
      case MINIMUM, MAXIMUM, SUM, STRING, FORMAT ->
          WholeView.result(
              Operands.of(it.arguments(), slots),
              values -> BuiltIns.call(it.function(), values),
              it.line(),
              world);
    };
  }

  private static Object compare(Compare it, Object[] slots, World world)
      throws InterruptedException {
    Object left = slots[it.left()];
    Object right = slots[it.right()];
    if (it.comparator() == Comparator.IS || it.comparator() == Comparator.IS_NOT) {
      return Comparisons.compare(it.comparator(), left, right);
    }
    return (Boolean)
        WholeView.result(
            List.of(left, right),
            values -> Comparisons.compare(it.comparator(), values.get(0), values.get(1)),
            it.line(),
            world);
  }

  /// Whether the result is nothing that a learner would call computing.
  static boolean isLoopHead(Computing instruction) {
    return instruction instanceof CallBuiltIn call && call.function() == BuiltIn.RANGE;
  }
}
