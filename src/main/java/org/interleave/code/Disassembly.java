package org.interleave.code;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interleave.code.Instruction.Apply;
import org.interleave.code.Instruction.Ask;
import org.interleave.code.Instruction.Augment;
import org.interleave.code.Instruction.Branch;
import org.interleave.code.Instruction.BuildFunction;
import org.interleave.code.Instruction.BuildList;
import org.interleave.code.Instruction.BuildTuple;
import org.interleave.code.Instruction.Calculate;
import org.interleave.code.Instruction.Call;
import org.interleave.code.Instruction.CallBuiltIn;
import org.interleave.code.Instruction.CallMethod;
import org.interleave.code.Instruction.Compare;
import org.interleave.code.Instruction.Copy;
import org.interleave.code.Instruction.Dispatch;
import org.interleave.code.Instruction.GetAttribute;
import org.interleave.code.Instruction.Index;
import org.interleave.code.Instruction.Jump;
import org.interleave.code.Instruction.Make;
import org.interleave.code.Instruction.Matches;
import org.interleave.code.Instruction.Next;
import org.interleave.code.Instruction.Print;
import org.interleave.code.Instruction.Raise;
import org.interleave.code.Instruction.Read;
import org.interleave.code.Instruction.Require;
import org.interleave.code.Instruction.Reraise;
import org.interleave.code.Instruction.Return;
import org.interleave.code.Instruction.SetAttribute;
import org.interleave.code.Instruction.SetSwitchInterval;
import org.interleave.code.Instruction.Share;
import org.interleave.code.Instruction.Sleep;
import org.interleave.code.Instruction.StoreItem;
import org.interleave.code.Instruction.Write;
import org.interleave.value.ExceptionType;
import org.interleave.value.Missing;
import org.interleave.value.Text;

/// Tells instructions in a line of text each, much as one would write them in Python: `t1 = val +
/// 1`. Slots without a name are called t1, t2, ...; instructions are numbered from 0.
public final class Disassembly {

  private final Program program;
  private final Function function;

  private Disassembly(Program program, Function function) {
    this.program = program;
    this.function = function;
  }

  /// The instructions of one function, in its order.
  public static List<String> of(Program program, int function) {
    Disassembly text = new Disassembly(program, program.functions().get(function));
    return text.function.instructions().stream().map(text::of).toList();
  }

  private String of(Instruction instruction) {
    return switch (instruction) {
      case Instruction.Bookkeeping it -> bookkeeping(it);
      case Instruction.Computing it -> slot(it.to()) + " = " + computing(it);
      case Instruction.Visible it -> visible(it);
    };
  }

  private String bookkeeping(Instruction.Bookkeeping instruction) {
    return switch (instruction) {
      case Copy it -> set(it.to(), slot(it.from()));
      case Jump it -> "go to " + it.target();
      case Branch it ->
          "go to %d if %s%s".formatted(it.target(), it.when() ? "" : "not ", slot(it.condition()));
      case Dispatch it -> "go to %s[%s]".formatted(it.targets(), slot(it.choice()));
      case Next it ->
          set(it.to(), "next of %s, or go to %d".formatted(slot(it.source()), it.end()));
      case Call it ->
          set(it.to(), "call %s(%s)".formatted(slot(it.function()), slots(it.arguments())));
      case Return it -> "return " + slot(it.from());
      case Raise it -> "raise " + slot(it.exception());
      case Reraise it -> "raise %s again".formatted(slot(it.exception()));
      case Matches it ->
          set(it.to(), "%s is a %s".formatted(slot(it.exception()), slot(it.types())));
      case Require it -> "require " + it.name();
      case BuildTuple it -> set(it.to(), "(%s)".formatted(slots(it.items())));
      case BuildList it -> set(it.to(), "[%s]".formatted(slots(it.items())));
      case BuildFunction it ->
          set(it.to(), "function " + program.functions().get(it.function()).name());
    };
  }

  private String computing(Instruction.Computing instruction) {
    return switch (instruction) {
      case Calculate it ->
          "%s %s %s".formatted(slot(it.left()), it.operator().symbol(), slot(it.right()));
      case Augment it ->
          "%s %s= %s".formatted(slot(it.left()), it.operator().symbol(), slot(it.right()));
      case Compare it ->
          "%s %s %s".formatted(slot(it.left()), it.comparator().symbol(), slot(it.right()));
      case Apply it -> it.operator().symbol() + " " + slot(it.operand());
      case CallBuiltIn it ->
          "%s(%s)".formatted(it.function().name().toLowerCase(Locale.ROOT), slots(it.arguments()));
      case Index it -> "%s[%s]".formatted(slot(it.object()), slot(it.index()));
    };
  }

  private String visible(Instruction.Visible instruction) {
    return switch (instruction) {
      case Read it -> set(it.to(), "read " + program.cells().get(it.cell()).name());
      case Write it ->
          "write %s to %s".formatted(slot(it.from()), program.cells().get(it.cell()).name());
      case StoreItem it ->
          "%s[%s] = %s".formatted(slot(it.object()), slot(it.index()), slot(it.from()));
      case Share it -> "share %s as %s".formatted(slot(it.object()), it.name());
      case Make it -> set(it.to(), "make " + lower(it.maker()) + "(" + slots(it.arguments()) + ")");
      case CallMethod it ->
          set(
              it.to(),
              "%s.%s(%s)"
                  .formatted(slot(it.object()), it.method().python(), slots(it.arguments())));
      case GetAttribute it -> set(it.to(), slot(it.object()) + "." + it.name());
      case SetAttribute it -> "%s.%s = %s".formatted(slot(it.object()), it.name(), slot(it.from()));
      case Print it -> "print " + slots(it.items());
      case Sleep it -> "sleep " + slot(it.seconds());
      case Ask it -> set(it.to(), "ask for the " + lower(it.question()).replace('_', ' '));
      case SetSwitchInterval it -> "set the switch interval to " + slot(it.seconds());
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private String set(int to, String value) {
    return slot(to) + " = " + value;
  }

  private String slots(List<Integer> slots) {
    return slots.stream().map(this::slot).collect(Collectors.joining(", "));
  }

  private String slot(int slot) {
    Object initial = function.initial().get(slot);
    if (initial instanceof ExceptionType type) {
      return type.python();
    } else if (initial != Missing.MISSING) {
      return Text.repr(initial);
    }
    String name = function.slots().get(slot);
    return name.isEmpty() ? "t" + number(slot) : name;
  }

  /// Which one of the slots without a name it is, from 1.
  private long number(int slot) {
    return IntStream.rangeClosed(0, slot)
        .filter(it -> function.slots().get(it).isEmpty())
        .filter(it -> function.initial().get(it) == Missing.MISSING)
        .count();
  }
}
