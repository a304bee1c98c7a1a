package org.interleave.javacode;

import java.util.List;
import java.util.Optional;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Statement.Function;

/// Writes what makes a thread.
record ThreadCode(Method method) {

  /// What a thread calls when it runs.
  static Call call(Call thread) {
    Expression target =
        thread
            .keyword("target")
            .orElseThrow(() -> new Untranslatable(thread.at(), "thread.target"));
    List<Expression> arguments =
        switch (thread.keyword("args").orElse(null)) {
          case null -> List.of();
          case Expression.TupleLiteral it -> it.items();
          case Expression.ListLiteral it -> it.items();
          case Expression it -> throw new Untranslatable(it.at(), "thread.arguments");
        };
    return new Call(thread.at(), target, arguments, List.of());
  }

  /// The listing's function that a thread runs; otherwise, it prints.
  static Optional<Function> function(Call work, Scope scope) {
    Optional<Function> function = scope.function(work.function());
    boolean isPrint = scope.library(work.function()).filter("print"::equals).isPresent();
    if (function.isEmpty() && !isPrint) {
      throw new Untranslatable(work.function().at(), "thread.target");
    }
    return function;
  }

  Code of(Call thread) {
    String task = task(call(thread));
    Optional<Expression> name = thread.keyword("name");
    if (name.isEmpty() && method.outline().uses("name")) {
      throw new Untranslatable(thread.at(), "thread.name");
    }
    Optional<Expression> daemon = thread.keyword("daemon");
    String named =
        name.map(it -> new ExpressionCode(method).fitting(it, Simple.TEXT).text()).orElse("");
    if (daemon.isPresent()) {
      String truth = new ExpressionCode(method).fitting(daemon.get(), Simple.TRUTH).text();
      String builder = "Thread.ofPlatform().daemon(" + truth + ")";
      String withName = named.isEmpty() ? builder : builder + ".name(" + named + ")";
      return Code.primary(withName + ".unstarted(" + task + ")", Simple.THREAD);
    }
    String second = named.isEmpty() ? "" : ", " + named;
    return Code.primary("new Thread(" + task + second + ")", Simple.THREAD);
  }

  /// A method reference, or a lambda that uses copies of what may change until the thread runs.
  private String task(Call call) {
    Optional<Function> function = function(call, method.scope());
    if (function.isPresent() && function.get().signature().parameters().isEmpty()) {
      return "Main::" + method.writing().names().of(function.get().signature().name());
    }
    List<String> wishes = function.map(ExpressionCode::parameters).orElse(List.of("item"));
    call.arguments()
        .forEach(
            it -> keep(it, wishes.get(Math.min(call.arguments().indexOf(it), wishes.size() - 1))));
    Code code = new CallCode(method).of(call);
    call.arguments().forEach(method::forget);
    return "() -> " + code.text();
  }

  /// Copies a value, if need be, for the lambda to use.
  private void keep(Expression argument, String wish) {
    if (isSteady(argument)) {
      return;
    } else if (!new ExpressionCode(method).isPure(argument)) {
      throw new Untranslatable(argument.at(), "thread.arguments");
    }
    method.goBefore(argument.at());
    Code code = method.code(argument);
    Type type = code.type();
    if (type.isOpen()) {
      throw new Untranslatable(argument.at(), "type.fit");
    }
    String camelCase = method.writing().names().of(wish);
    String name =
        new ExpressionCode(method)
            .keep(
                code,
                type,
                camelCase,
                "own" + Character.toUpperCase(camelCase.charAt(0)) + camelCase.substring(1));
    method.substitute(argument, Code.primary(name, type));
  }

  private boolean isSteady(Expression argument) {
    return switch (argument) {
      case Expression.Name it ->
          method.scope().variable(it.name()).filter(method::isSteady).isPresent();
      case Expression.Unary it -> isSteady(it.operand());
      case Expression.IntegerLiteral _,
          Expression.FloatLiteral _,
          Expression.BooleanLiteral _,
          Expression.StringLiteral _,
          Expression.NoneLiteral _ ->
          true;
      default -> false;
    };
  }
}
