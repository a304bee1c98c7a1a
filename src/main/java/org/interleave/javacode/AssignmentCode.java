package org.interleave.javacode;

import java.util.ArrayList;
import java.util.List;
import org.interleave.javacode.Type.Form;
import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Position;
import org.interleave.listing.Statement;
import org.interleave.value.BinaryOperator;

/// Writes assignments, and declares variables.
record AssignmentCode(Method method) {

  /// Declares the variables that the first statement of a block to use them does not declare.
  void declareBefore(Statement statement) {
    for (String name : method.placement().before(statement)) {
      Variable variable = variable(new Name(statement.at(), name));
      Type type = method.type(variable);
      requireType(type, name, statement.at());
      String java = declared(variable);
      method.lines().addOwn(type.java() + " " + java + " = " + type.initial() + ";");
    }
  }

  void assign(Statement.Assign it) {
    if (it.targets().size() == 1 && it.targets().getFirst() instanceof Statement.Several several) {
      several(it, several);
    } else if (it.targets().size() == 1) {
      assign(it, it.targets().getFirst(), it.value());
    } else {
      chain(it);
    }
  }

  /// `a = b = value`
  private void chain(Statement.Assign it) {
    boolean isLiteral = Parts.of(it.value()).isEmpty() && !(it.value() instanceof Name);
    if (!isLiteral && !isConstant(it.value())) {
      throw new Untranslatable(it.at(), "assign.chain");
    }
    it.targets().forEach(target -> assign(it, target, it.value()));
  }

  private static boolean isConstant(Expression value) {
    return Parts.within(value)
        .allMatch(
            it ->
                it instanceof Expression.IntegerLiteral
                    || it instanceof Expression.Binary
                    || it instanceof Expression.Unary);
  }

  /// `a, b = b, a`: all values come before the first assignment.
  private void several(Statement.Assign it, Statement.Several targets) {
    if (!(it.value() instanceof Expression.TupleLiteral tuple)) {
      throw new Untranslatable(it.at(), "assign.several");
    }
    boolean isMixed =
        targets.names().stream()
            .anyMatch(name -> Placement.reads(tuple, name.name()) || isField(name));
    List<Expression> values = new ArrayList<>(tuple.items());
    for (int place = 0; isMixed && place < values.size(); place++) {
      Expression value = values.get(place);
      Type type = method.type(variable(targets.names().get(place)));
      requireType(type, targets.names().get(place).name(), it.at());
      Code code = new ExpressionCode(method).boxed(value, type);
      String name = method.name(variable(targets.names().get(place)));
      String wish = "new" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
      Code kept = Code.primary(new ExpressionCode(method).keep(code, type, wish), type);
      Expression stand = new Expression.NoneLiteral(value.at());
      method.substitute(stand, kept);
      values.set(place, stand);
    }
    for (int place = 0; place < values.size(); place++) {
      assign(it, new Statement.Variable(targets.names().get(place)), values.get(place));
    }
    values.forEach(method::forget);
  }

  private boolean isField(Name name) {
    return variable(name).owner().isEmpty() && method.outline().isField(name.name());
  }

  private void assign(Statement.Assign it, Statement.Target target, Expression value) {
    switch (target) {
      case Statement.Variable place -> variable(it, place.name(), value);
      case Statement.Item place -> item(place.place(), value, it.at());
      case Statement.Property place -> property(place.place(), value);
      case Statement.Several _ -> throw new Untranslatable(it.at(), "assign.several");
    }
  }

  private void variable(Statement.Assign it, Name name, Expression value) {
    Variable variable = variable(name);
    Type type = method.type(variable);
    requireType(type, name.name(), it.at());
    boolean declares = method.placement().declares(it, name.name());
    if (type == Simple.CONDITION) {
      condition(variable, it, declares);
    } else if (declares && value instanceof Expression.ListComprehension all) {
      comprehension(variable, all, (Many) type);
    } else if (value instanceof Expression.ListComprehension all && isFilled(variable)) {
      requireSame(method.type(all), type, all.at());
      new LoopCode(method).fill(all, method.name(variable), (Many) type);
    } else {
      Code code = new ExpressionCode(method).boxed(value, type);
      String text = new Fields(method.writing()).shared(variable, code, it.at());
      String java = declares ? type.java() + " " + declared(variable) : method.name(variable);
      method.lines().add(java + " = " + text + ";");
    }
    if (declares && method.count(name.name()) == 1) {
      method.steady(variable);
    }
  }

  private boolean isFilled(Variable variable) {
    return variable.owner().isEmpty() && method.writing().filled().contains(variable.name());
  }

  private void comprehension(Variable variable, Expression.ListComprehension all, Many type) {
    requireSame(method.type(all), type, all.at());
    Code list = Code.primary("new ArrayList<>()", type);
    String text = new Fields(method.writing()).shared(variable, list, all.at());
    method.lines().add(type.java() + " " + declared(variable) + " = " + text + ";");
    new LoopCode(method).fill(all, method.name(variable), type);
  }

  private static void requireSame(Type from, Type to, Position at) {
    ExpressionCode.requireFit(from, to, at);
  }

  private void condition(Variable variable, Statement.Assign it, boolean declares) {
    Call made = MakingCode.making(variable, method.outline());
    String lock = MakingCode.lockOf(variable, method);
    if (!declares) {
      throw new Untranslatable(it.at(), "condition.place");
    }
    if (Arguments.of(made, "lock").get("lock").filter(Name.class::isInstance).isEmpty()) {
      method.lines().add("ReentrantLock " + lock + " = new ReentrantLock();");
      method.declare(lock);
    }
    method.lines().add("Condition " + declared(variable) + " = " + lock + ".newCondition();");
  }

  private String declared(Variable variable) {
    String java = method.name(variable);
    if (method.isVisible(java)) {
      java = method.writing().names().fresh(java);
      method.rename(variable, java);
    }
    method.declare(java);
    return java;
  }

  private void item(Expression.Index place, Expression value, Position at) {
    Code list = method.code(place.object());
    if (!(list.type() instanceof Many many) || many.form() != Form.LIST) {
      throw new Untranslatable(at, "type.fit");
    }
    ExpressionCode expressions = new ExpressionCode(method);
    boolean isRepeatable = ExpressionCode.isRepeatable(place.object());
    String index = expressions.place(place.index(), list.object() + ".size()", isRepeatable);
    String item = expressions.element(value, many.element());
    method.lines().add(list.object() + ".set(" + index + ", " + item + ");");
  }

  private void property(Expression.Attribute place, Expression value) {
    Code object = method.code(place.object());
    boolean isName = place.name().equals("name");
    if (object.type() != Simple.THREAD) {
      throw new Untranslatable(place.at(), "type.fit");
    }
    String text =
        new ExpressionCode(method).fitting(value, isName ? Simple.TEXT : Simple.TRUTH).text();
    method.lines().add(object.object() + (isName ? ".setName(" : ".setDaemon(") + text + ");");
  }

  void augment(Statement.AugmentedAssign it) {
    Expression.Binary sum = Inference.sum(it);
    switch (it.target()) {
      case Statement.Variable place -> augment(it, place.name(), sum);
      case Statement.Item place -> {
        boolean isRepeatable =
            ExpressionCode.isRepeatable(place.place())
                || (ExpressionCode.isRepeatable(place.place().object())
                    && new ExpressionCode(method).isPure(place.place().index()));
        if (!isRepeatable) {
          throw new Untranslatable(it.at(), "order");
        }
        item(place.place(), sum, it.at());
      }
      case Statement.Property _, Statement.Several _ ->
          throw new Untranslatable(it.at(), "assign.several");
    }
  }

  private void augment(Statement.AugmentedAssign it, Name name, Expression.Binary sum) {
    Type type = method.type(variable(name));
    requireType(type, name.name(), it.at());
    if (type instanceof Many) {
      Code more = new ExpressionCode(method).fitting(it.value(), type);
      if (it.operator() != BinaryOperator.ADD) {
        throw new Untranslatable(it.at(), "type.fit");
      }
      method.lines().add(method.name(variable(name)) + ".addAll(" + more.text() + ");");
      return;
    }
    Code code = new ExpressionCode(method).fitting(sum, type);
    String java = method.name(variable(name));
    String start = java + " " + it.operator().symbol() + " ";
    boolean isShort =
        code.text().startsWith(start) && (code.rank() == Code.SUM || code.rank() == Code.PRODUCT);
    // In Java, += reads the variable before it computes the rest, as Python does.
    String right = isShort ? code.text().substring(start.length()) : "";
    method
        .lines()
        .add(
            isShort
                ? java + " " + it.operator().symbol() + "= " + right + ";"
                : java + " = " + code.text() + ";");
  }

  private Variable variable(Name name) {
    return method
        .scope()
        .variable(name.name())
        .orElseThrow(() -> new Untranslatable(name.at(), "type.open", name.name()));
  }

  private static void requireType(Type type, String name, Position at) {
    if (type == Simple.UNKNOWN || type == Simple.MIXED) {
      throw new Untranslatable(at, "type.open", name);
    }
  }
}
