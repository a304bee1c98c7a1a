package org.interleave.javacode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Function;

/// Writes calls of functions: the listing's own, and the library's.
record CallCode(Method method) {

  Code of(Call call) {
    Optional<Function> own = method.scope().function(call.function());
    Optional<String> library = method.scope().library(call.function());
    if (own.isPresent()) {
      return own(own.get(), call);
    } else if (library.isPresent()) {
      return library(library.get(), call);
    } else if (call.function() instanceof Expression.Attribute it) {
      return new ObjectCode(method).call(it, call, false);
    }
    throw new Untranslatable(call.at(), "function.value", "…");
  }

  private Code own(Function function, Call call) {
    String name = function.signature().name();
    Map<String, Expression> given = Arguments.of(call, ExpressionCode.parameters(function)).named();
    List<String> arguments = new ArrayList<>();
    for (Statement.Parameter parameter : function.signature().parameters()) {
      Type type = method.type(new Variable(name, parameter.name()));
      Expression value = given.getOrDefault(parameter.name(), parameter.standard().orElse(null));
      if (value == null) {
        throw new Untranslatable(call.at(), "type.fit");
      }
      arguments.add(new ExpressionCode(method).boxed(value, type).text());
    }
    boolean isOrdered =
        call.keywords().isEmpty()
            || Parts.of(call).stream().skip(1).allMatch(new ExpressionCode(method)::isPure);
    if (!isOrdered) {
      throw new Untranslatable(call.at(), "order");
    }
    method.writing().thrownBy(name).forEach(method::throwing);
    String java = method.writing().names().of(name);
    return Code.primary(
        java + "(" + String.join(", ", arguments) + ")", method.writing().types().result(name));
  }

  private Code library(String name, Call call) {
    return switch (name) {
      case "print" -> new TextCode(method).print(call);
      case "str" -> string(call);
      case "len" -> length(call);
      case "min", "max" -> extreme("Math." + name, call);
      case "sum" -> sum(call);
      case "list" -> list(call);
      case "time.time" -> Code.primary("(System.currentTimeMillis() / 1e3)", Simple.FRACTION);
      case "time.perf_counter", "time.monotonic" ->
          Code.primary("(System.nanoTime() / 1e9)", Simple.FRACTION);
      case "time.sleep" -> sleep(call.arguments().getFirst());
      case "sys.getswitchinterval" -> throw new Untranslatable(call.at(), "switchInterval");
      case "threading.Thread" -> new ThreadCode(method).of(call);
      case "threading.current_thread" -> Code.primary("Thread.currentThread()", Simple.THREAD);
      default -> new MakingCode(method).of(name, call);
    };
  }

  private Code string(Call call) {
    return call.arguments().isEmpty()
        ? Code.primary("\"\"", Simple.TEXT)
        : new TextCode(method).text(call.arguments().getFirst());
  }

  private Code length(Call call) {
    Code object = method.code(call.arguments().getFirst());
    boolean isList = object.type() instanceof Many it && it.form() != Type.Form.QUEUE;
    if (!isList && object.type() != Simple.TEXT) {
      throw new Untranslatable(call.at(), "type.fit");
    }
    String length = isList ? ".size()" : ".length()";
    return Code.primary(object.object() + length, Whole.COUNT);
  }

  private Code extreme(String function, Call call) {
    if (call.arguments().size() == 1) {
      return extremeOfList(function, call);
    }
    List<Code> codes = call.arguments().stream().map(method::code).toList();
    Code all = codes.getFirst();
    for (Code code : codes.subList(1, codes.size())) {
      boolean areWhole = all.type() instanceof Whole && code.type() instanceof Whole;
      boolean areFractions = all.type() == Simple.FRACTION && code.type() == Simple.FRACTION;
      if (!areWhole && !areFractions) {
        throw new Untranslatable(call.at(), "type.fit");
      }
      Type type = all.type();
      if (all.type() instanceof Whole one && code.type() instanceof Whole other) {
        type = function.endsWith("min") ? one.lesser(other) : one.greater(other);
      }
      String text = function + "(" + all.text() + ", " + code.text() + ")";
      all = Code.primary(text, OperatorCode.actual(type, all, code));
    }
    return all;
  }

  private Code extremeOfList(String function, Call call) {
    Code list = method.code(call.arguments().getFirst());
    boolean isComparable =
        list.type() instanceof Many it
            && (it.element() instanceof Whole
                || it.element() == Simple.FRACTION
                || it.element() == Simple.TEXT);
    if (!isComparable) {
      throw new Untranslatable(call.at(), "type.fit");
    }
    String name = function.replace("Math", "Collections");
    return Code.element(name + "(" + list.text() + ")", ((Many) list.type()).element());
  }

  private Code sum(Call call) {
    Code list = method.code(call.arguments().getFirst());
    boolean isWhole = list.type() instanceof Many it && it.element() instanceof Whole;
    if (!isWhole || call.arguments().size() > 1 || !call.keywords().isEmpty()) {
      throw new Untranslatable(call.at(), "sum");
    }
    Type type = method.type(call);
    boolean isInt = type.java().equals("int");
    Type element = ((Many) list.type()).element();
    String mapped =
        ".stream().mapTo"
            + (isInt ? "Int(" : "Long(")
            + element.boxed()
            + "::"
            + (isInt ? "intValue)" : "longValue)");
    return Code.primary(list.object() + mapped + ".sum()", type);
  }

  private Code list(Call call) {
    if (call.arguments().isEmpty()) {
      return Code.primary("new ArrayList<>()", method.type(call));
    }
    Expression source = call.arguments().getFirst();
    if (LoopCode.range(source, method.scope()).isPresent()) {
      Expression.Name each = new Expression.Name(source.at(), "number");
      Expression.ListComprehension all =
          new Expression.ListComprehension(
              call.at(), each, each, new Expression.Filter(source, List.of()));
      Type element = ((Many) method.type(source)).element();
      method.writing().types().join(Variable.of(method.scope().owner(), all), element);
      return new LoopCode(method).comprehension(all);
    }
    Code code = method.code(source);
    if (!(code.type() instanceof Many many) || many.form() == Type.Form.QUEUE) {
      throw new Untranslatable(call.at(), "type.fit");
    }
    return Code.primary("new ArrayList<>(" + code.text() + ")", method.type(call));
  }

  private Code sleep(Expression seconds) {
    method.throwing("InterruptedException");
    return Code.primary("Thread.sleep(" + new Seconds(method).sleep(seconds) + ")", Simple.NOTHING);
  }
}
