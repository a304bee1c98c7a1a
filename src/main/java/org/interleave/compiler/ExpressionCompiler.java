package org.interleave.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interleave.listing.Callable;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Binary;
import org.interleave.listing.Expression.BooleanLiteral;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.Comparison;
import org.interleave.listing.Expression.Conditional;
import org.interleave.listing.Expression.FloatLiteral;
import org.interleave.listing.Expression.FormattedString;
import org.interleave.listing.Expression.Index;
import org.interleave.listing.Expression.IntegerLiteral;
import org.interleave.listing.Expression.ListComprehension;
import org.interleave.listing.Expression.ListLiteral;
import org.interleave.listing.Expression.Logical;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Expression.NoneLiteral;
import org.interleave.listing.Expression.StringLiteral;
import org.interleave.listing.Expression.TupleLiteral;
import org.interleave.listing.Expression.Unary;
import org.interleave.listing.Kind;
import org.interleave.listing.LogicalOperator;
import org.interleave.listing.Meaning.OwnFunction;
import org.interleave.program.Instruction;
import org.interleave.program.Instruction.Apply;
import org.interleave.program.Instruction.BuildList;
import org.interleave.program.Instruction.BuildTuple;
import org.interleave.program.Instruction.Calculate;
import org.interleave.program.Instruction.CallBuiltIn;
import org.interleave.program.Instruction.Compare;
import org.interleave.program.Instruction.Copy;
import org.interleave.program.Instruction.GetAttribute;
import org.interleave.program.Instruction.Jump;
import org.interleave.value.BuiltIn;
import org.interleave.value.ExceptionType;
import org.interleave.value.Missing;
import org.interleave.value.None;

/// Compiles expressions: what they do, in CPython's order, and in which slot their value is.
final class ExpressionCompiler {

  private final Code code;
  private final Variables variables;
  private final LibraryCalls library;

  ExpressionCompiler(Module module, Code code, Variables variables) {
    this.code = code;
    this.variables = variables;
    this.library = new LibraryCalls(this, code, module);
  }

  Code code() {
    return code;
  }

  /// A slot with the value: the variable's own, a constant's, or a temporary one.
  int operand(Expression expression) {
    return operand(expression, "");
  }

  /// A slot with the value.
  ///
  /// @param name what the value will be called, or nothing
  int operand(Expression expression, String name) {
    return switch (expression) {
      case Name it -> variables.read(it);
      case IntegerLiteral it -> code.constant(it.value());
      case FloatLiteral it -> code.constant(it.value());
      case BooleanLiteral it -> code.constant(it.value());
      case StringLiteral it -> code.constant(it.value());
      case NoneLiteral _ -> code.constant(None.NONE);
      default -> {
        int to = code.temporary();
        put(expression, to, name);
        yield to;
      }
    };
  }

  /// Slots with the items of a sequence.
  ///
  /// @param name what the sequence will be called, or nothing
  private List<Integer> items(List<Expression> items, String name) {
    List<Integer> slots = new ArrayList<>();
    for (Expression item : items) {
      slots.add(operand(item, element(name, "" + slots.size())));
    }
    return slots;
  }

  /// Puts the value into a slot. Of the slot's old value nothing is needed any more.
  void put(Expression expression, int to, String name) {
    int line = expression.at().line();
    int mark = code.mark();
    switch (expression) {
      case Unary it -> code.add(new Apply(line, it.operator(), operand(it.operand()), to));
      case Binary it -> {
        int left = operand(it.left());
        code.add(new Calculate(line, it.operator(), left, operand(it.right()), to));
      }
      case Logical it -> logical(it, to);
      case Comparison it -> comparison(it, to);
      case Conditional it -> conditional(it, to);
      case Index it -> {
        int object = operand(it.object());
        code.add(new Instruction.Index(line, object, operand(it.index()), to));
      }
      case Attribute it -> attribute(it, to);
      case Call it -> call(it, to, name);
      case ListLiteral it -> code.add(new BuildList(line, items(it.items(), name), to));
      case TupleLiteral it -> code.add(new BuildTuple(line, items(it.items(), name), to));
      case ListComprehension it -> comprehension(it, to, element(name, ""));
      case FormattedString it -> formatted(it, to);
      case Name _,
          IntegerLiteral _,
          FloatLiteral _,
          BooleanLiteral _,
          StringLiteral _,
          NoneLiteral _ ->
          code.add(new Copy(line, operand(expression), to));
    }
    code.release(mark);
  }

  /// @param index the item's, or nothing for one of several that are made in a loop
  private static String element(String name, String index) {
    return name.isEmpty() ? "" : "%s[%s]".formatted(name, index);
  }

  private void logical(Logical it, int to) {
    int end = code.label();
    boolean decides = it.operator() == LogicalOperator.OR;
    for (Expression operand : it.operands().subList(0, it.operands().size() - 1)) {
      put(operand, to, "");
      code.add(new Instruction.Branch(operand.at().line(), to, decides, end));
    }
    put(it.operands().getLast(), to, "");
    code.place(end);
  }

  private void comparison(Comparison it, int to) {
    int end = code.label();
    int line = it.at().line();
    int left = operand(it.first());
    for (int link = 0; link < it.links().size(); link++) {
      if (link > 0) {
        code.add(new Instruction.Branch(line, to, false, end));
      }
      int right = operand(it.links().get(link).right());
      code.add(new Compare(line, it.links().get(link).comparator(), left, right, to));
      left = right;
    }
    code.place(end);
  }

  private void conditional(Conditional it, int to) {
    int otherwise = code.label();
    int end = code.label();
    int line = it.at().line();
    code.add(new Instruction.Branch(line, operand(it.test()), false, otherwise));
    put(it.whenTrue(), to, "");
    code.add(new Jump(line, end));
    code.place(otherwise);
    put(it.whenFalse(), to, "");
    code.place(end);
  }

  private void attribute(Attribute it, int to) {
    Optional<Callable> member = Kind.made(it, variables::meaning);
    if (member.isPresent()) {
      ExceptionType type =
          ExceptionType.named(member.get().name())
              .orElseThrow(() -> new CompilerError(it.at(), "value.library", it.name()));
      code.add(new Copy(it.at().line(), code.constant(type), to));
    } else if (MethodCalls.has(it.name())) {
      throw new CompilerError(it.nameAt(), "value.method", it.name());
    } else {
      code.add(new GetAttribute(it.at().line(), operand(it.object()), it.name(), to));
    }
  }

  private void call(Call call, int to, String name) {
    Optional<Callable> member = Kind.made(call.function(), variables::meaning);
    if (member.isPresent()) {
      library.put(member.get(), call, to, name);
    } else if (call.function() instanceof Attribute attribute) {
      MethodCalls.put(call, attribute, to, this);
    } else if (call.function() instanceof Name function
        && variables.meaning(function.name()).orElseThrow() instanceof OwnFunction own) {
      callOwn(call, Callable.of(own.function()), to);
    } else if (!call.keywords().isEmpty()) {
      throw new CompilerError(call.keywords().getFirst().at(), "call.keywords");
    } else {
      int function = operand(call.function());
      Arguments arguments = Arguments.of(call, this);
      code.add(new Instruction.Call(call.at().line(), function, arguments.plain(), to));
    }
  }

  /// Calls a function whose parameters are known, so that arguments can be given by name.
  private void callOwn(Call call, Callable callable, int to) {
    int function = operand(call.function());
    Arguments arguments = Arguments.of(call, this);
    Map<String, Expression> given = callable.given(call);
    List<Integer> slots = new ArrayList<>();
    for (Callable.Slot parameter : callable.slots()) {
      Expression argument = given.get(parameter.name());
      slots.add(argument == null ? code.constant(Missing.MISSING) : arguments.slot(argument));
    }
    code.add(new Instruction.Call(call.at().line(), function, slots, to));
  }

  private void comprehension(ListComprehension it, int to, String name) {
    int line = it.at().line();
    int items = code.temporary();
    Loop loop = Loop.over(it.source().source(), this, line);
    code.add(new BuildList(line, List.of(), items));
    int variable = code.temporary();
    Optional<Integer> before = variables.comprehend(it.variable().name(), variable);
    loop.begin(variable);
    for (Expression condition : it.source().conditions()) {
      code.add(
          new Instruction.Branch(condition.at().line(), operand(condition), false, loop.head()));
    }
    int element = operand(it.element(), name);
    code.add(
        new Instruction.CallMethod(
            line, items, org.interleave.program.Method.APPEND, List.of(element), code.temporary()));
    loop.close();
    variables.comprehendAgain(it.variable().name(), before);
    code.add(new Copy(line, items, to));
  }

  private void formatted(FormattedString it, int to) {
    int line = it.at().line();
    List<Integer> texts = new ArrayList<>();
    for (Expression.Part part : it.parts()) {
      switch (part) {
        case Expression.Text(String text) -> texts.add(code.constant(text));
        case Expression.Field(Expression value, String format) -> {
          int operand = operand(value);
          int text = code.temporary();
          List<Integer> arguments = List.of(operand, code.constant(format));
          code.add(new CallBuiltIn(line, BuiltIn.FORMAT, arguments, text));
          texts.add(text);
        }
      }
    }
    code.add(new CallBuiltIn(line, BuiltIn.CONCATENATE, texts, to));
  }
}
