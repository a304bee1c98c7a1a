package org.interleave.machine;

import java.util.List;
import java.util.stream.Collectors;
import org.interleave.program.Instruction.Ask;
import org.interleave.program.Instruction.CallMethod;
import org.interleave.program.Instruction.GetAttribute;
import org.interleave.program.Instruction.Make;
import org.interleave.program.Instruction.Print;
import org.interleave.program.Instruction.Read;
import org.interleave.program.Instruction.SetAttribute;
import org.interleave.program.Instruction.SetSwitchInterval;
import org.interleave.program.Instruction.Share;
import org.interleave.program.Instruction.Sleep;
import org.interleave.program.Instruction.StoreItem;
import org.interleave.program.Instruction.Visible;
import org.interleave.program.Instruction.Write;
import org.interleave.program.Method;
import org.interleave.program.Program;
import org.interleave.value.BuiltIn;
import org.interleave.value.BuiltIns;
import org.interleave.value.ExceptionType;
import org.interleave.value.ListValue;
import org.interleave.value.Missing;
import org.interleave.value.None;
import org.interleave.value.PythonException;
import org.interleave.value.Sequences;
import org.interleave.value.Text;
import org.interleave.value.TypeName;

/// Hands on to the world what others can notice. What is done to a list that nobody else knows
/// stays here.
final class VisibleStep {

  private VisibleStep() {}

  static void carryOut(Visible instruction, Object[] slots, Program program, World world)
      throws InterruptedException {
    switch (instruction) {
      case Read it -> slots[it.to()] = read(it, program, world);
      case Write(int line, int from, int cell) -> world.write(line, cell, slots[from]);
      case CallMethod it -> slots[it.to()] = call(it, slots, world);
      case StoreItem it -> store(it, slots, world);
      case Share(int line, int object, String name) -> share(line, slots[object], name, world);
      case Make(int line, var maker, var arguments, int to, String name) ->
          slots[to] = world.make(line, maker, Operands.of(arguments, slots), name);
      case GetAttribute(int line, int object, String name, int to) ->
          slots[to] = world.attribute(line, slots[object], name);
      case SetAttribute(int line, int object, String name, int from) ->
          world.setAttribute(line, slots[object], name, slots[from]);
      case Print it -> world.print(it.line(), text(it, slots, world));
      case Sleep(int line, int seconds) -> world.sleep(line, slots[seconds]);
      case Ask(int line, var question, int to) -> slots[to] = world.ask(line, question);
      case SetSwitchInterval(int line, int seconds) ->
          world.setSwitchInterval(line, slots[seconds]);
    }
  }

  private static Object read(Read it, Program program, World world) throws InterruptedException {
    Object value = world.read(it.line(), it.cell());
    if (value == Missing.MISSING) {
      String name = program.cells().get(it.cell()).name();
      throw PythonException.of(
          ExceptionType.NAME_ERROR, "name '%s' is not defined".formatted(name));
    }
    return value;
  }

  /// Says that threads may know a list, and all lists in it.
  private static void share(int line, Object object, String name, World world) {
    if (object instanceof ListValue list && isPrivate(list)) {
      world.share(line, list, name);
      for (int item = 0; item < list.items().size(); item++) {
        share(line, list.items().get(item), "%s[%d]".formatted(name, item), world);
      }
    }
  }

  private static Object call(CallMethod it, Object[] slots, World world)
      throws InterruptedException {
    List<Object> arguments = Operands.of(it.arguments(), slots);
    return call(it.line(), slots[it.object()], it.method(), arguments, world);
  }

  /// Does what `+=` does to a list.
  static void extend(int line, ListValue list, Object more, World world)
      throws InterruptedException {
    Object items = BuiltIns.call(BuiltIn.LIST, List.of(Operands.seen(more, line, world)));
    call(line, list, Method.EXTEND, List.of(items), world);
  }

  private static Object call(
      int line, Object object, Method method, List<Object> arguments, World world)
      throws InterruptedException {
    return isPrivate(object)
        ? PrivateList.call((ListValue) object, method, arguments)
        : world.call(line, object, method, arguments);
  }

  private static void store(StoreItem it, Object[] slots, World world) throws InterruptedException {
    ListValue list = PrivateList.assignable(slots[it.object()]);
    long index = Sequences.integer(slots[it.index()], list);
    if (isPrivate(list)) {
      PrivateList.store(list, index, slots[it.from()]);
    } else {
      world.store(it.line(), list, index, slots[it.from()]);
    }
  }

  private static boolean isPrivate(Object object) {
    return object instanceof ListValue list && list.subject() == ListValue.PRIVATE;
  }

  private static String text(Print it, Object[] slots, World world) throws InterruptedException {
    return Operands.seenWhole(it.items(), slots, it.line(), world).stream()
            .map(Text::str)
            .collect(Collectors.joining(text(slots[it.separator()], "sep", " ")))
        + text(slots[it.end()], "end", "\n");
  }

  private static String text(Object given, String name, String standard) {
    return switch (given) {
      case String text -> text;
      case None _ -> standard;
      default ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR,
              "%s must be None or a string, not %s".formatted(name, TypeName.of(given)));
    };
  }
}
