package org.interleave.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.program.Instruction.Apply;
import org.interleave.program.Instruction.Ask;
import org.interleave.program.Instruction.Augment;
import org.interleave.program.Instruction.Branch;
import org.interleave.program.Instruction.BuildFunction;
import org.interleave.program.Instruction.BuildList;
import org.interleave.program.Instruction.BuildTuple;
import org.interleave.program.Instruction.Calculate;
import org.interleave.program.Instruction.Call;
import org.interleave.program.Instruction.CallBuiltIn;
import org.interleave.program.Instruction.CallMethod;
import org.interleave.program.Instruction.Compare;
import org.interleave.program.Instruction.Copy;
import org.interleave.program.Instruction.Dispatch;
import org.interleave.program.Instruction.GetAttribute;
import org.interleave.program.Instruction.Index;
import org.interleave.program.Instruction.Jump;
import org.interleave.program.Instruction.Make;
import org.interleave.program.Instruction.Matches;
import org.interleave.program.Instruction.Next;
import org.interleave.program.Instruction.Print;
import org.interleave.program.Instruction.Raise;
import org.interleave.program.Instruction.Read;
import org.interleave.program.Instruction.Require;
import org.interleave.program.Instruction.Reraise;
import org.interleave.program.Instruction.Return;
import org.interleave.program.Instruction.SetAttribute;
import org.interleave.program.Instruction.SetSwitchInterval;
import org.interleave.program.Instruction.Share;
import org.interleave.program.Instruction.Sleep;
import org.interleave.program.Instruction.StoreItem;
import org.interleave.program.Instruction.Write;
import org.interleave.value.ExceptionType;
import org.interleave.value.Missing;
import org.interleave.value.None;
import org.interleave.value.Text;
import org.interleave.value.UnaryOperator;

/// Tells instructions in a line of text each, much as one would write them in Python: `t1 = t2 +
/// 1`. Slots without a name are called t1, t2, ...; instructions are numbered from 0.
public final class Disassembly {

  private static final String LEFT_OUT = Text.repr(None.NONE);

  private final Program program;
  private final Function function;

  /// What each slot is called.
  private final List<String> slots;

  private Disassembly(Program program, Function function) {
    this.program = program;
    this.function = function;
    this.slots = named();
  }

  /// The instructions of one function, in its order.
  public static List<String> of(Program program, int function) {
    Disassembly text = new Disassembly(program, program.functions().get(function));
    return text.function.instructions().stream().map(text::of).toList();
  }

  /// Where one function's exceptions go on, innermost first.
  public static List<String> handlers(Program program, int function) {
    Disassembly text = new Disassembly(program, program.functions().get(function));
    return text.function.handlers().stream().map(text::of).toList();
  }

  private String of(Handler handler) {
    return "an exception in %d to %d goes on at %d, with %s = the exception"
        .formatted(handler.from(), handler.to() - 1, handler.target(), slot(handler.slot()));
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
      case Dispatch it -> dispatch(it);
      case Next it -> next(it);
      case Call it ->
          set(it.to(), "call %s(%s)".formatted(slot(it.function()), slots(it.arguments())));
      case Return it -> "return " + slot(it.from());
      case Raise it -> "raise " + slot(it.exception());
      case Reraise it -> "raise %s again".formatted(slot(it.exception()));
      case Matches it ->
          set(it.to(), "whether %s is a %s".formatted(slot(it.exception()), slot(it.types())));
      case Require it -> "check that %s has a value".formatted(it.name());
      case BuildTuple it ->
          set(it.to(), "(%s%s)".formatted(slots(it.items()), it.items().size() == 1 ? "," : ""));
      case BuildList it -> set(it.to(), "[%s]".formatted(slots(it.items())));
      case BuildFunction it -> set(it.to(), built(it));
    };
  }

  private String dispatch(Dispatch instruction) {
    int last = instruction.targets().size() - 1;
    return "go to %s, as %s is %s"
        .formatted(
            either(instruction.targets()),
            slot(instruction.choice()),
            either(IntStream.rangeClosed(0, last).boxed().toList()));
  }

  private static String either(List<Integer> numbers) {
    String all = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    int last = all.lastIndexOf(", ");
    return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
  }

  private String next(Next instruction) {
    return set(
        instruction.to(),
        "%s[%s], then %2$s + 1, or go to %d at its end"
            .formatted(
                slot(instruction.source()), slot(instruction.position()), instruction.end()));
  }

  private String built(BuildFunction instruction) {
    String name = "function " + program.functions().get(instruction.function()).name();
    return instruction.defaults().isEmpty()
        ? name
        : name + ", with " + slots(instruction.defaults()) + " for what is left out";
  }

  private String computing(Instruction.Computing instruction) {
    return switch (instruction) {
      case Calculate it ->
          "%s %s %s".formatted(slot(it.left()), it.operator().symbol(), slot(it.right()));
      case Augment it ->
          "%s %s %s (for %2$s=)"
              .formatted(slot(it.left()), it.operator().symbol(), slot(it.right()));
      case Compare it ->
          "%s %s %s".formatted(slot(it.left()), it.comparator().symbol(), slot(it.right()));
      case Apply it ->
          it.operator().symbol()
              + (it.operator() == UnaryOperator.NOT ? " " : "")
              + slot(it.operand());
      case CallBuiltIn it ->
          "%s(%s)".formatted(it.function().name().toLowerCase(Locale.ROOT), slots(it.arguments()));
      case Index it -> "%s[%s]".formatted(slot(it.object()), slot(it.index()));
    };
  }

  private String visible(Instruction.Visible instruction) {
    return switch (instruction) {
      case Read it -> set(it.to(), read(program.cells().get(it.cell())));
      case Write it -> write(slot(it.from()), program.cells().get(it.cell()));
      case StoreItem it ->
          "%s[%s] = %s".formatted(slot(it.object()), slot(it.index()), slot(it.from()));
      case Share it -> "share %s as %s".formatted(slot(it.object()), it.name());
      case Make it ->
          set(it.to(), "make %s(%s)".formatted(it.maker().python(), slots(it.arguments())));
      case CallMethod it ->
          set(
              it.to(),
              "%s.%s(%s)"
                  .formatted(slot(it.object()), it.method().python(), slots(it.arguments())));
      case GetAttribute it -> set(it.to(), slot(it.object()) + "." + it.name());
      case SetAttribute it -> "%s.%s = %s".formatted(slot(it.object()), it.name(), slot(it.from()));
      case Print it -> print(it);
      case Sleep it -> "sleep(%s)".formatted(slot(it.seconds()));
      case Ask it -> set(it.to(), "ask for the " + lower(it.question()).replace('_', ' '));
      case SetSwitchInterval it -> "set the switch interval to " + slot(it.seconds());
    };
  }

  private static String read(Cell cell) {
    return (cell.shared() ? "read " : "constant ") + cell.name();
  }

  private static String write(String value, Cell cell) {
    return cell.shared()
        ? "write %s to %s".formatted(value, cell.name())
        : "constant %s = %s".formatted(cell.name(), value);
  }

  private String print(Print instruction) {
    List<String> arguments = new ArrayList<>(instruction.items().stream().map(this::slot).toList());
    String separator = slot(instruction.separator());
    String end = slot(instruction.end());
    if (!separator.equals(LEFT_OUT)) {
      arguments.add("sep=" + separator);
    }
    if (!end.equals(LEFT_OUT)) {
      arguments.add("end=" + end);
    }
    return "print(%s)".formatted(String.join(", ", arguments));
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
    return slots.get(slot);
  }

  private List<String> named() {
    Set<Integer> changing = changing();
    List<String> names = new ArrayList<>();
    int temporaries = 0;
    for (int slot = 0; slot < function.slots().size(); slot++) {
      Object initial = function.initial().get(slot);
      if (initial instanceof ExceptionType type) {
        names.add(type.python());
      } else if (initial != Missing.MISSING) {
        names.add(Text.repr(initial));
      } else if (!function.slots().get(slot).isEmpty()) {
        names.add(function.slots().get(slot));
      } else {
        names.add(changing.contains(slot) ? "t" + ++temporaries : "nothing");
      }
    }
    return names;
  }

  /// The slots that anything is ever put into.
  private Set<Integer> changing() {
    return Stream.concat(
            function.handlers().stream().flatMap(it -> Stream.of(it.slot(), it.slot() + 1)),
            function.instructions().stream().map(Slots::setBy))
        .collect(Collectors.toSet());
  }
}
