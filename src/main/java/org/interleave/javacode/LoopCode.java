package org.interleave.javacode;

import java.util.List;
import java.util.Optional;
import org.interleave.javacode.Type.Form;
import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.ListComprehension;
import org.interleave.listing.Nested;
import org.interleave.listing.Statement;

/// Writes loops, and comprehensions as loops.
record LoopCode(Method method) {

  /// The call of `range` that an expression is.
  static Optional<Call> range(Expression source, Scope scope) {
    return source instanceof Call call
            && scope.library(call.function()).filter("range"::equals).isPresent()
        ? Optional.of(call)
        : Optional.empty();
  }

  /// `while True`
  static boolean isEndless(Expression test) {
    return (test instanceof Expression.BooleanLiteral it && it.value())
        || (test instanceof Expression.IntegerLiteral number && number.value() != 0);
  }

  void loop(Statement.While it) {
    if (isEndless(it.test())) {
      method.lines().open("while (true) {");
    } else {
      requireChange(it.test());
      method.openCondition();
      String test = new ConditionCode(method).test(it.test()).text();
      method.closeCondition();
      method.lines().open("while (" + test + ") {");
    }
    new StatementCode(method).block(it.body());
    method.lines().closeOwn("}");
    otherwise(it.body(), it.otherwise());
  }

  /// Java refuses to compile what comes after a loop that goes on for ever.
  private void requireChange(Expression test) {
    boolean isConstant =
        Parts.within(test)
            .allMatch(
                it ->
                    !(it instanceof Call)
                        && !(it instanceof Expression.Index)
                        && !(it instanceof Expression.Name name && !isConstant(name)));
    if (isConstant) {
      throw new Untranslatable(test.at(), "while.constant");
    }
  }

  private boolean isConstant(Expression.Name name) {
    return method
        .scope()
        .variable(name.name())
        .filter(it -> it.owner().isEmpty() && method.isSteady(it))
        .filter(it -> method.type(it).isPrimitive() || method.type(it) == Simple.TEXT)
        .isPresent();
  }

  private void otherwise(List<Statement> body, List<Statement> otherwise) {
    if (!otherwise.isEmpty() && hasBreak(body)) {
      throw new Untranslatable(otherwise.getFirst().at(), "loop.else");
    }
    new StatementCode(method).statements(otherwise);
  }

  /// Whether a `break` leaves the loop with this body.
  private static boolean hasBreak(List<Statement> body) {
    return body.stream()
        .anyMatch(
            it ->
                switch (it) {
                  case Statement.Break _ -> true;
                  case Statement.For loop -> hasBreak(loop.otherwise());
                  case Statement.While loop -> hasBreak(loop.otherwise());
                  default -> Nested.blocks(it).stream().anyMatch(LoopCode::hasBreak);
                });
  }

  void loop(Statement.For it) {
    String name = it.each().variable().name();
    Variable variable = method.scope().variable(name).orElseThrow();
    boolean isOwn = method.placement().isOfLoops(name);
    boolean isRead = Parts.within(it.body()).anyMatch(part -> Placement.reads(part, name));
    Header header = new Header(method, it.body());
    method.openScope();
    String item = header.open(it.each().source(), isOwn ? variable : null, isRead);
    if (!isOwn) {
      ExpressionCode.requireFit(header.element(it.each().source()), method.type(variable), it.at());
      method.lines().add(method.name(variable) + " = " + item + ";");
    }
    new StatementCode(method).block(it.body());
    method.closeScope();
    header.end(variable);
    method.lines().closeOwn("}");
    otherwise(it.body(), it.otherwise());
  }

  /// Writes the loop before the statement, and has its list instead.
  Code comprehension(ListComprehension it) {
    method.goBefore(it.at());
    Type type = method.type(it);
    if (!(type instanceof Many many) || many.element() == Simple.MIXED) {
      throw new Untranslatable(it.at(), "type.fit");
    }
    String name =
        new ExpressionCode(method)
            .keep(Code.primary("new ArrayList<>()", many), many, "list", "items", "all", "values");
    fill(it, name, many);
    return Code.primary(name, many);
  }

  /// Adds the elements of a comprehension to a list that is there.
  void fill(ListComprehension it, String list, Many type) {
    each(
        it,
        () -> {
          String item = new ExpressionCode(method).element(it.element(), type.element());
          method.lines().add(list + ".add(" + item + ");");
        });
  }

  /// Carries out a comprehension that nobody wants the list of.
  void evaluate(ListComprehension it) {
    each(it, () -> new StatementCode(method).evaluate(it.element()));
  }

  private void each(ListComprehension it, Runnable body) {
    Scope outer = method.scope();
    Scope inner = outer.within(it);
    Variable variable = Variable.of(outer.owner(), it);
    boolean isRead =
        Parts.within(it.element()).anyMatch(part -> isName(part, it))
            || it.source().conditions().stream()
                .flatMap(Parts::within)
                .anyMatch(part -> isName(part, it));
    Header header = new Header(method, List.of());
    method.openScope();
    method.rename(variable, method.writing().names().of(it.variable().name()));
    header.open(it.source().source(), variable, isRead);
    method.enter(inner);
    for (Expression condition : it.source().conditions()) {
      method.lines().open("if (" + new ConditionCode(method).test(condition).text() + ") {");
    }
    body.run();
    it.source().conditions().forEach(_ -> method.lines().closeOwn("}"));
    method.enter(outer);
    method.closeScope();
    header.end(variable);
    method.lines().closeOwn("}");
  }

  private static boolean isName(Expression part, ListComprehension it) {
    return part instanceof Expression.Name name && name.name().equals(it.variable().name());
  }

  static boolean isQueue(Many many) {
    return many.form() == Form.QUEUE || many.form() == Form.TASKS;
  }
}
