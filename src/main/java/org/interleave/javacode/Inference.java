package org.interleave.javacode;

import java.util.List;
import java.util.Optional;
import org.interleave.javacode.Type.Form;
import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Nested;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Function;

/// Follows values from where they are made to the variables that they are assigned to, until
/// nothing new comes of it.
final class Inference {

  /// What still grows after so many rounds grows by itself.
  private static final int ROUNDS = 48;

  /// How often what grows goes on: the second time, what grows with it does.
  private static final int LEAPS = 3;

  private final Types types = new Types();
  private final Outline outline;

  private Inference(Outline outline) {
    this.outline = outline;
  }

  /// @param flow which functions end without a `return`
  static Types of(Outline outline, Flow flow) {
    Inference inference = new Inference(outline);
    for (int leap = 0; leap < LEAPS; leap++) {
      if (inference.settles(flow)) {
        break;
      }
      Types before = inference.types.copy();
      inference.round(flow);
      inference.types.widen(before);
    }
    inference.settles(flow);
    return inference.types;
  }

  private boolean settles(Flow flow) {
    for (int round = 0; round < ROUNDS; round++) {
      round(flow);
      if (!types.hasChanged()) {
        return true;
      }
    }
    return false;
  }

  private void round(Flow flow) {
    statements(outline.steps(), Scope.of(outline, ""));
    outline.functions().forEach((name, it) -> function(name, it, flow));
  }

  private void function(String name, Function it, Flow flow) {
    if (flow.completes(name)) {
      types.joinResult(name, Simple.NOTHING);
    }
    Scope module = Scope.of(outline, "");
    for (Statement.Parameter parameter : it.signature().parameters()) {
      parameter
          .standard()
          .ifPresent(value -> flow(value, module, new Variable(name, parameter.name())));
    }
    statements(it.body(), Scope.of(outline, name));
  }

  private void statements(List<Statement> statements, Scope scope) {
    Nested.in(statements).forEach(it -> statement(it, scope));
  }

  private void statement(Statement statement, Scope scope) {
    Parts.of(statement).forEach(it -> expression(it, scope));
    switch (statement) {
      case Statement.Assign it -> it.targets().forEach(target -> assign(target, it.value(), scope));
      case Statement.AugmentedAssign it -> assign(it.target(), sum(it), scope);
      case Statement.For it ->
          element(it.each().source(), scope)
              .ifPresent(type -> join(it.each().variable(), type, scope));
      case Statement.Try it ->
          it.handlers().stream()
              .flatMap(each -> each.name().stream())
              .forEach(name -> join(name, Simple.ERROR, scope));
      case Statement.Return it ->
          it.value()
              .ifPresentOrElse(
                  value -> types.joinResult(scope.owner(), types.of(value, scope)),
                  () -> types.joinResult(scope.owner(), Simple.NOTHING));
      default -> {}
    }
  }

  /// What an augmented assignment stores.
  static Expression.Binary sum(Statement.AugmentedAssign it) {
    Expression place = Parts.of(it.target()).getFirst();
    return new Expression.Binary(it.at(), place, it.operator(), it.value());
  }

  private void assign(Statement.Target target, Expression value, Scope scope) {
    switch (target) {
      case Statement.Variable it -> flow(value, scope, it.name());
      case Statement.Several it when value instanceof Expression.TupleLiteral tuple -> {
        for (int place = 0; place < it.names().size(); place++) {
          flow(tuple.items().get(place), scope, it.names().get(place));
        }
      }
      case Statement.Item it -> fill(it.place().object(), Form.LIST, value, scope);
      case Statement.Several _, Statement.Property _ -> {}
    }
  }

  private void flow(Expression value, Scope scope, Name name) {
    scope.variable(name.name()).ifPresent(it -> flow(value, scope, it));
  }

  private void flow(Expression value, Scope scope, Variable variable) {
    types.join(variable, types.of(value, scope));
    back(value, types.of(variable), scope);
  }

  /// Tells a list or a queue what else is put into it.
  private void back(Expression source, Type type, Scope scope) {
    if (type instanceof Many) {
      switch (source) {
        case Name it -> join(it, type, scope);
        case Expression.Index it -> back(it.object(), new Many(Form.LIST, type), scope);
        default -> {}
      }
    }
  }

  private void join(Name name, Type type, Scope scope) {
    scope.variable(name.name()).ifPresent(it -> types.join(it, type));
  }

  private Optional<Type> element(Expression source, Scope scope) {
    return types.of(source, scope) instanceof Many it
        ? Optional.of(it.element())
        : Optional.empty();
  }

  private void expression(Expression expression, Scope scope) {
    if (expression instanceof Expression.ListComprehension it) {
      expression(it.source().source(), scope);
      Scope inner = scope.within(it);
      element(it.source().source(), scope).ifPresent(type -> join(it.variable(), type, inner));
      it.source().conditions().forEach(each -> expression(each, inner));
      expression(it.element(), inner);
    } else {
      Parts.of(expression).forEach(it -> expression(it, scope));
      if (expression instanceof Call call) {
        call(call, scope);
      }
    }
  }

  private void call(Call call, Scope scope) {
    scope.function(call.function()).ifPresent(it -> parameters(it, call, scope));
    if (call.function() instanceof Expression.Attribute it && !call.arguments().isEmpty()) {
      switch (it.name()) {
        case "append" -> fill(it.object(), Form.LIST, call.arguments().getFirst(), scope);
        case "put", "put_nowait" -> {
          Form form = outline.uses("task_done") ? Form.TASKS : Form.QUEUE;
          fill(it.object(), form, call.arguments().getFirst(), scope);
        }
        default -> {}
      }
    }
    if (scope.library(call.function()).filter("threading.Thread"::equals).isPresent()) {
      Call work = ThreadCode.call(call);
      ThreadCode.function(work, scope).ifPresent(it -> parameters(it, work, scope));
    }
  }

  private void parameters(Function function, Call call, Scope scope) {
    String name = function.signature().name();
    List<String> parameters =
        function.signature().parameters().stream().map(Statement.Parameter::name).toList();
    Arguments.of(call, parameters)
        .named()
        .forEach((parameter, value) -> flow(value, scope, new Variable(name, parameter)));
  }

  private void fill(Expression object, Form form, Expression value, Scope scope) {
    back(object, new Many(form, types.of(value, scope)), scope);
  }
}
