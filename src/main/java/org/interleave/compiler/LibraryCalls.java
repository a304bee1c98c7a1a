package org.interleave.compiler;

import java.util.List;
import java.util.Map;
import org.interleave.listing.Callable;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Expression.TupleLiteral;
import org.interleave.program.Instruction;
import org.interleave.program.Instruction.Ask;
import org.interleave.program.Instruction.CallBuiltIn;
import org.interleave.program.Instruction.Copy;
import org.interleave.program.Instruction.Make;
import org.interleave.program.Instruction.Print;
import org.interleave.program.Instruction.SetSwitchInterval;
import org.interleave.program.Instruction.Share;
import org.interleave.program.Instruction.Sleep;
import org.interleave.program.Maker;
import org.interleave.program.Question;
import org.interleave.value.BuiltIn;
import org.interleave.value.ExceptionType;
import org.interleave.value.Missing;
import org.interleave.value.None;
import org.interleave.value.Tuple;

/// Compiles calls of Python's built-in functions and of what its modules offer.
final class LibraryCalls {

  private static final Map<String, BuiltIn> FUNCTIONS =
      Map.of(
          "len", BuiltIn.LENGTH,
          "range", BuiltIn.RANGE,
          "list", BuiltIn.LIST,
          "min", BuiltIn.MINIMUM,
          "max", BuiltIn.MAXIMUM,
          "str", BuiltIn.STRING,
          "int", BuiltIn.INTEGER,
          "float", BuiltIn.FLOAT,
          "bool", BuiltIn.TRUTH,
          "abs", BuiltIn.ABSOLUTE);

  private static final Map<String, Question> QUESTIONS =
      Map.of(
          "time", Question.TIME,
          "perf_counter", Question.TIME,
          "monotonic", Question.TIME,
          "getswitchinterval", Question.SWITCH_INTERVAL,
          "current_thread", Question.CURRENT_THREAD);

  private record Product(Maker maker, Signature signature) {}

  private static final Map<String, Product> PRODUCTS =
      Map.of(
          "Lock", new Product(Maker.LOCK, Signature.of()),
          "RLock", new Product(Maker.RLOCK, Signature.of()),
          "Semaphore", new Product(Maker.SEMAPHORE, Signature.of("value", 1L)),
          "BoundedSemaphore", new Product(Maker.BOUNDED_SEMAPHORE, Signature.of("value", 1L)),
          "Event", new Product(Maker.EVENT, Signature.of()),
          "Condition", new Product(Maker.CONDITION, Signature.of("lock", None.NONE)),
          "Barrier",
              new Product(
                  Maker.BARRIER, Signature.of("parties", Missing.MISSING, "timeout", None.NONE)),
          "Queue", new Product(Maker.QUEUE, Signature.of("maxsize", 0L)),
          "Thread",
              new Product(
                  Maker.THREAD,
                  Signature.of(
                      "target", None.NONE,
                      "args", new Tuple(List.of()),
                      "name", None.NONE,
                      "daemon", None.NONE)));

  private final ExpressionCompiler expressions;
  private final Code code;
  private final Module module;

  LibraryCalls(ExpressionCompiler expressions, Code code, Module module) {
    this.expressions = expressions;
    this.code = code;
    this.module = module;
  }

  /// Compiles a call of something in the library.
  ///
  /// @param name what the result will be called, or nothing
  void put(Callable callable, Call call, int to, String name) {
    Arguments arguments = Arguments.of(call, expressions);
    String called = callable.name();
    int line = call.at().line();
    if (FUNCTIONS.containsKey(called)) {
      code.add(new CallBuiltIn(line, FUNCTIONS.get(called), arguments.plain(), to));
    } else if (QUESTIONS.containsKey(called)) {
      code.add(new Ask(line, QUESTIONS.get(called), to));
    } else if (PRODUCTS.containsKey(called)) {
      make(PRODUCTS.get(called), arguments, to, name);
    } else {
      other(called, arguments, to);
    }
  }

  private void other(String called, Arguments arguments, int to) {
    int line = arguments.call().at().line();
    switch (called) {
      case "sum" -> {
        Signature signature = Signature.of("items", Missing.MISSING, "start", 0L);
        code.add(new CallBuiltIn(line, BuiltIn.SUM, arguments.arranged(signature, code), to));
      }
      case "round" -> {
        Signature signature = Signature.of("number", Missing.MISSING, "ndigits", None.NONE);
        code.add(new CallBuiltIn(line, BuiltIn.ROUND, arguments.arranged(signature, code), to));
      }
      case "print" -> done(print(arguments), to);
      case "sleep" -> done(new Sleep(line, arguments.plain().getFirst()), to);
      case "setswitchinterval" ->
          done(new SetSwitchInterval(line, arguments.plain().getFirst()), to);
      default -> {
        ExceptionType type = ExceptionType.named(called).orElseThrow();
        code.add(new Instruction.Call(line, code.constant(type), arguments.plain(), to));
      }
    }
  }

  /// An instruction without a result, whose call gives `None`.
  private void done(Instruction instruction, int to) {
    code.add(instruction);
    code.add(new Copy(instruction.line(), code.constant(None.NONE), to));
  }

  private Print print(Arguments arguments) {
    Call call = arguments.call();
    int none = code.constant(None.NONE);
    return new Print(
        call.at().line(),
        arguments.plain(),
        call.keyword("sep").map(arguments::slot).orElse(none),
        call.keyword("end").map(arguments::slot).orElse(none));
  }

  private void make(Product product, Arguments arguments, int to, String name) {
    Call call = arguments.call();
    if (product.maker == Maker.THREAD) {
      call.keyword("args").ifPresent(this::share);
    }
    List<Integer> slots = arguments.arranged(product.signature, code);
    code.add(new Make(call.at().line(), product.maker, slots, to, name));
  }

  /// Says of the lists that a thread is given that it knows them.
  private void share(Expression given) {
    if (given instanceof TupleLiteral tuple) {
      for (Expression item : tuple.items()) {
        if (item instanceof Name name && module.sharedLists().names().contains(name.name())) {
          code.add(new Share(given.at().line(), expressions.operand(name), name.name()));
        }
      }
    }
  }
}
