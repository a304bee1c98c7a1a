package org.interleave.javacode;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Nested;
import org.interleave.listing.Statement;
import org.interleave.value.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// Writes the header of a `for`.
///
/// @param body the statements of the loop
record Header(Method method, List<Statement> body) {

  /// Begins the loop, in a scope that is open, and returns the name of each element.
  ///
  /// @param variable what each element is called, if the loop has the variable to itself
  /// @param isRead whether the element's name is read
  String open(Expression source, @Nullable Variable variable, boolean isRead) {
    Optional<Call> range = LoopCode.range(source, method.scope());
    Type element = element(source);
    if (element.isOpen()) {
      throw new Untranslatable(source.at(), "type.fit");
    } else if (range.isPresent()) {
      String name = isRead ? name(variable) : spareIndex();
      range(range.get(), name, element);
      return name;
    } else if (isChanged(source)) {
      return byIndex(source, name(variable), element);
    }
    String items = items(source);
    boolean isUnused = !isRead && variable != null;
    String name = isUnused ? "_" : name(variable);
    if (variable != null) {
      method.steady(variable);
    }
    String type = variable == null ? element.java() : method.type(variable).java();
    method.lines().open("for (" + type + " " + name + " : " + items + ") {");
    return name;
  }

  void end(Variable variable) {
    method.unsteady(variable);
  }

  Type element(Expression source) {
    return method.type(source) instanceof Many it && !LoopCode.isQueue(it)
        ? it.element()
        : Simple.MIXED;
  }

  private String name(@Nullable Variable variable) {
    if (variable == null) {
      return spareIndex();
    }
    String name = method.name(variable);
    if (method.isVisible(name)) {
      name = method.writing().names().fresh(name);
      method.rename(variable, name);
    }
    method.declare(name);
    return name;
  }

  private String spareIndex() {
    return method.spare("i", "j", "k", "l", "m", "n");
  }

  private String items(Expression source) {
    boolean isFixed = source instanceof Expression.ListLiteral;
    return isFixed
        ? new ExpressionCode(method)
            .items(((Expression.ListLiteral) source).items(), (Many) method.type(source))
            .text()
        : method.code(source).text();
  }

  private void range(Call range, String name, Type element) {
    List<Expression> ends = range.arguments();
    String first = ends.size() == 1 ? "0" : whole(ends.get(0)).text();
    Expression end = ends.get(ends.size() == 1 ? 0 : 1);
    Code bound = whole(end);
    if (!isStable(end)) {
      method.goBefore(end.at());
      bound =
          Code.primary(
              new ExpressionCode(method).keep(bound, bound.type(), "end", "rangeEnd"),
              bound.type());
    }
    long step = ends.size() < 3 ? 1 : step(ends.get(2));
    String change =
        Math.abs(step) == 1
            ? (step > 0 ? "++" : "--")
            : (step > 0 ? " += " : " -= ") + Math.abs(step);
    String type = bound.type().java().equals("long") ? "long" : element.java();
    ExpressionCode.requireFit(
        bound.type(), element.java().equals(type) ? element : bound.type(), end.at());
    method
        .lines()
        .open(
            "for ("
                + type
                + " "
                + name
                + " = "
                + first
                + "; "
                + name
                + (step > 0 ? " < " : " > ")
                + bound.within(Code.SUM)
                + "; "
                + name
                + change
                + ") {");
  }

  private Code whole(Expression end) {
    Code code = method.code(end);
    if (!(code.type() instanceof Whole)) {
      throw new Untranslatable(end.at(), "type.fit");
    }
    return code;
  }

  private static long step(Expression step) {
    long size =
        switch (step) {
          case Expression.IntegerLiteral it -> it.value();
          case Expression.Unary it when it.operand() instanceof Expression.IntegerLiteral one ->
              it.operator() == org.interleave.value.UnaryOperator.NEGATE ? -one.value() : 0;
          default -> 0;
        };
    if (size == 0 || Math.abs(size) > 1_000_000) {
      throw new Untranslatable(step.at(), "range.step");
    }
    return size;
  }

  /// Whether a bound is the same each time that Java looks at it.
  private boolean isStable(Expression end) {
    return switch (end) {
      case Expression.IntegerLiteral _ -> true;
      case Expression.Unary it -> isStable(it.operand());
      case Expression.Binary it when it.operator() != BinaryOperator.POWER ->
          isStable(it.left()) && isStable(it.right());
      case Expression.Name it -> isKept(it.name());
      case Call it ->
          method.scope().library(it.function()).filter("len"::equals).isPresent()
              && it.arguments().getFirst() instanceof Expression.Name list
              && isKept(list.name())
              && !isChanged(list);
      default -> false;
    };
  }

  /// Whether a variable keeps its value while the loop goes on.
  boolean isKept(String name) {
    Variable variable = method.scope().variable(name).orElse(null);
    if (variable == null) {
      return false;
    }
    boolean isField = variable.owner().isEmpty() && method.outline().isField(name);
    return isField
        ? method.isSteady(variable)
        : Nested.in(body).noneMatch(it -> Bound.by(it).contains(name));
  }

  /// Whether a list may get longer or shorter while the loop goes on.
  private boolean isChanged(Expression source) {
    if (!(source instanceof Expression.Name name)) {
      return false;
    }
    boolean inBody = Fields.changed(body).contains(name.name());
    boolean isField = method.outline().isField(name.name());
    boolean isMain = Set.of("", "main").contains(method.scope().owner());
    return inBody || (isField && !isMain && Fields.isShared(method.outline(), name.name()));
  }

  /// As Python does it, which looks at the list's length each time.
  private String byIndex(Expression source, String name, Type element) {
    String index = spareIndex();
    String list = method.code(source).object();
    method
        .lines()
        .open(
            "for (int " + index + " = 0; " + index + " < " + list + ".size(); " + index + "++) {");
    method.lines().add(element.java() + " " + name + " = " + list + ".get(" + index + ");");
    return name;
  }
}
