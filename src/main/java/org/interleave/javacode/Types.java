package org.interleave.javacode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interleave.javacode.Type.Form;
import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;

/// What type each variable, each function and each expression of a listing has, as far as it is
/// known by now.
final class Types {

  private Map<Variable, Type> variables = new HashMap<>();
  private Map<String, Type> results = new HashMap<>();
  private boolean changed;

  Type of(Variable variable) {
    return variables.getOrDefault(variable, Simple.UNKNOWN);
  }

  /// What a function returns; nothing is known unless it returns.
  Type result(String function) {
    return results.getOrDefault(function, Simple.UNKNOWN);
  }

  void join(Variable variable, Type type) {
    changed |= join(variables, variable, type);
  }

  void joinResult(String function, Type type) {
    changed |= join(results, function, type);
  }

  private static <K> boolean join(Map<K, Type> types, K key, Type type) {
    Type before = types.getOrDefault(key, Simple.UNKNOWN);
    Type after = before.join(type);
    types.put(key, after);
    return !after.equals(before);
  }

  /// Whether something has changed since this was asked last.
  boolean hasChanged() {
    boolean answer = changed;
    changed = false;
    return answer;
  }

  Types copy() {
    Types copy = new Types();
    copy.variables = new HashMap<>(variables);
    copy.results = new HashMap<>(results);
    return copy;
  }

  /// Lets everything that has grown since then go on growing.
  void widen(Types before) {
    variables.replaceAll((key, type) -> type.widened(before.of(key)));
    results.replaceAll((key, type) -> type.widened(before.result(key)));
  }

  Type of(Expression expression, Scope scope) {
    return switch (expression) {
      case Expression.Name it -> scope.variable(it.name()).map(this::of).orElse(Simple.MIXED);
      case Expression.IntegerLiteral it -> Whole.of(it.value());
      case Expression.FloatLiteral _ -> Simple.FRACTION;
      case Expression.BooleanLiteral _, Expression.Comparison _ -> Simple.TRUTH;
      case Expression.NoneLiteral _ -> Simple.NOTHING;
      case Expression.StringLiteral _, Expression.FormattedString _ -> Simple.TEXT;
      case Expression.ListLiteral it -> new Many(Form.LIST, common(it.items(), scope));
      case Expression.TupleLiteral it -> new Many(Form.TUPLE, common(it.items(), scope));
      case Expression.ListComprehension it ->
          new Many(Form.LIST, of(it.element(), scope.within(it)));
      case Expression.Unary it -> unary(it, scope);
      case Expression.Binary it ->
          Arithmetic.type(it.operator(), of(it.left(), scope), of(it.right(), scope));
      case Expression.Logical it ->
          common(it.operands(), scope) == Simple.TRUTH ? Simple.TRUTH : Simple.MIXED;
      case Expression.Conditional it -> common(List.of(it.whenTrue(), it.whenFalse()), scope);
      case Expression.Attribute it -> LibraryTypes.attribute(it.name());
      case Expression.Index it -> item(of(it.object(), scope).present());
      case Expression.Call it ->
          scope
              .function(it.function())
              .map(function -> result(function.signature().name()))
              .orElseGet(() -> new LibraryTypes(this, scope).call(it));
    };
  }

  private Type unary(Expression.Unary it, Scope scope) {
    Type operand = of(it.operand(), scope).present();
    return switch (it.operator()) {
      case NOT -> Simple.TRUTH;
      case PLUS -> operand.isNumber() ? operand : Simple.MIXED;
      case NEGATE ->
          operand instanceof Whole whole
              ? whole.negated()
              : operand.isNumber() || operand == Simple.UNKNOWN ? operand : Simple.MIXED;
    };
  }

  private static Type item(Type object) {
    return switch (object) {
      case Many it -> it.element();
      case Simple it when it == Simple.TEXT || it == Simple.UNKNOWN -> it;
      default -> Simple.MIXED;
    };
  }

  Type common(List<Expression> expressions, Scope scope) {
    Type common = Simple.UNKNOWN;
    for (Expression expression : expressions) {
      common = common.join(of(expression, scope));
    }
    return common;
  }
}
