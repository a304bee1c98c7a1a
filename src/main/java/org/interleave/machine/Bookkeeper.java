package org.interleave.machine;

import java.util.List;
import org.interleave.program.Instruction.Bookkeeping;
import org.interleave.program.Instruction.Branch;
import org.interleave.program.Instruction.BuildFunction;
import org.interleave.program.Instruction.BuildList;
import org.interleave.program.Instruction.BuildTuple;
import org.interleave.program.Instruction.Call;
import org.interleave.program.Instruction.Copy;
import org.interleave.program.Instruction.Dispatch;
import org.interleave.program.Instruction.Jump;
import org.interleave.program.Instruction.Matches;
import org.interleave.program.Instruction.Next;
import org.interleave.program.Instruction.Raise;
import org.interleave.program.Instruction.Require;
import org.interleave.program.Instruction.Reraise;
import org.interleave.program.Instruction.Return;
import org.interleave.value.ExceptionType;
import org.interleave.value.ExceptionValue;
import org.interleave.value.FunctionValue;
import org.interleave.value.ListValue;
import org.interleave.value.Missing;
import org.interleave.value.PythonException;
import org.interleave.value.Sequences;
import org.interleave.value.Truth;
import org.interleave.value.Tuple;

/// Carries out what is no step of its own: going from one instruction to another, and moving values
/// about.
final class Bookkeeper {

  private Bookkeeper() {}

  static void carryOut(Bookkeeping instruction, Frame frame, ThreadState thread, World world)
      throws InterruptedException {
    Object[] slots = frame.slots;
    switch (instruction) {
      case Copy(int _, int from, int to) -> slots[to] = slots[from];
      case Jump(int _, int target) -> frame.at = target;
      case Branch it -> branch(it, frame, world);
      case Next it -> next(it, frame, world);
      case Call(int _, int function, var arguments, int to) ->
          thread.call(slots[function], Operands.of(arguments, slots), to);
      case Return(int _, int from) -> thread.leave(slots[from]);
      case Require it -> require(it, frame);
      case Dispatch(int _, int choice, var targets) ->
          frame.at = targets.get(((Long) slots[choice]).intValue());
      case Raise(int _, int exception) -> throw raised(slots[exception]);
      case Reraise(int _, int exception) ->
          thread.raiseAgain((ExceptionValue) slots[exception], (Long) slots[exception + 1]);
      case Matches(int _, int exception, int types, int to) ->
          slots[to] = matches((ExceptionValue) slots[exception], slots[types]);
      case BuildTuple(int _, var items, int to) -> slots[to] = new Tuple(Operands.of(items, slots));
      case BuildList(int _, var items, int to) ->
          slots[to] = ListValue.of(Operands.of(items, slots));
      case BuildFunction(int _, int function, var defaults, int to) -> {
        String name = thread.program().functions().get(function).name();
        slots[to] = new FunctionValue(name, function, Operands.of(defaults, slots));
      }
    }
  }

  private static void branch(Branch it, Frame frame, World world) throws InterruptedException {
    Object condition = Operands.seen(frame.slots[it.condition()], it.line(), world);
    if (Truth.of(condition) == it.when()) {
      frame.at = it.target();
    }
  }

  private static void next(Next it, Frame frame, World world) throws InterruptedException {
    Object[] slots = frame.slots;
    Object source = Operands.seen(slots[it.source()], it.line(), world);
    long position = (Long) slots[it.position()];
    Object item = Sequences.at(source, position);
    if (item == null) {
      frame.at = it.end();
    } else {
      slots[it.to()] = item;
      slots[it.position()] = position + 1;
    }
  }

  private static void require(Require it, Frame frame) {
    if (frame.slots[it.slot()] == Missing.MISSING) {
      throw frame.isModule()
          ? PythonException.of(
              ExceptionType.NAME_ERROR, "name '%s' is not defined".formatted(it.name()))
          : PythonException.of(
              ExceptionType.UNBOUND_LOCAL_ERROR,
              "cannot access local variable '%s' where it is not associated with a value"
                  .formatted(it.name()));
    }
  }

  private static PythonException raised(Object exception) {
    return switch (exception) {
      case ExceptionValue value -> new PythonException(value);
      case ExceptionType type -> new PythonException(new ExceptionValue(type, List.of()));
      default ->
          PythonException.of(ExceptionType.TYPE_ERROR, "exceptions must derive from BaseException");
    };
  }

  private static boolean matches(ExceptionValue exception, Object types) {
    return switch (types) {
      case ExceptionType type -> exception.type().is(type);
      case Tuple several -> several.items().stream().anyMatch(it -> matches(exception, it));
      default ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR,
              "catching classes that do not inherit from BaseException is not allowed");
    };
  }
}
