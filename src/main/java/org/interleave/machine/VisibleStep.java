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
import org.interleave.program.Maker;
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
import org.interleave.value.Tuple;
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
      case CallMethod it -> {
        List<Object> arguments = Operands.of(it.arguments(), slots);
        if (program.changesPutLists() && isPut(it.method(), slots[it.object()])) {
          new Sharing(it.line(), world).share(arguments.getFirst(), "");
        }
        Object result = call(it.line(), slots[it.object()], it.method(), arguments, world);
        if (result != Missing.MISSING) {
          slots[it.to()] = result;
        }
      }
      case StoreItem it -> {
        ListValue list = PrivateList.assignable(slots[it.object()]);
        if (program.changesPutLists() && !Sharing.isPrivate(list)) {
          new Sharing(it.line(), world).share(slots[it.from()], "");
        }
        store(it, list, slots, world);
      }
      case Share(int line, int object, String name) ->
          new Sharing(line, world).share(slots[object], name);
      case Make it -> slots[it.to()] = make(it, Operands.of(it.arguments(), slots), program, world);
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

  /// Whether the first argument of a method goes where others find it.
  private static boolean isPut(Method method, Object object) {
    return (method == Method.APPEND || method == Method.PUT) && !Sharing.isPrivate(object);
  }

  /// Lists that a thread is given are known to it from then on.
  private static Object make(Make it, List<Object> arguments, Program program, World world)
      throws InterruptedException {
    if (it.maker() == Maker.THREAD && program.changesPutLists()) {
      new Sharing(it.line(), world).shareAll(given(arguments.get(1)));
    }
    return world.make(it.line(), it.maker(), arguments, it.name());
  }

  private static List<Object> given(Object arguments) {
    return switch (arguments) {
      case Tuple(List<Object> items) -> items;
      case ListValue list -> list.items();
      default -> List.of();
    };
  }

  /// Does what `+=` does to a list.
  static void extend(int line, ListValue list, Object more, World world)
      throws InterruptedException {
    ListValue items =
        (ListValue) BuiltIns.call(BuiltIn.LIST, List.of(Operands.seen(more, line, world)));
    if (!Sharing.isPrivate(list)) {
      new Sharing(line, world).shareAll(items.items());
    }
    call(line, list, Method.EXTEND, List.of(items), world);
  }

  private static Object call(
      int line, Object object, Method method, List<Object> arguments, World world)
      throws InterruptedException {
    return Sharing.isPrivate(object)
        ? PrivateList.call((ListValue) object, method, arguments)
        : world.call(line, object, method, arguments);
  }

  private static void store(StoreItem it, ListValue list, Object[] slots, World world)
      throws InterruptedException {
    long index = Sequences.integer(slots[it.index()], list);
    if (Sharing.isPrivate(list)) {
      PrivateList.store(list, index, slots[it.from()]);
    } else {
      world.store(it.line(), list, index, slots[it.from()]);
    }
  }

  private static String text(Print it, Object[] slots, World world) throws InterruptedException {
    String separator = text(slots[it.separator()], "sep", " ");
    Object items =
        WholeView.result(
            Operands.of(it.items(), slots),
            values -> values.stream().map(Text::str).collect(Collectors.joining(separator)),
            it.line(),
            world);
    return items + text(slots[it.end()], "end", "\n");
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
