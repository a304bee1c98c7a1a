package org.interleave.javacode;

import java.util.List;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Position;
import org.interleave.listing.Statement;
import org.interleave.value.UnaryOperator;

/// Writes statements.
record StatementCode(Method method) {

  void block(List<Statement> statements) {
    method.openScope();
    statements(statements);
    method.closeScope();
  }

  void statements(List<Statement> statements) {
    statements.forEach(this::statement);
  }

  void statement(Statement statement) {
    new AssignmentCode(method).declareBefore(statement);
    method.lines().from(statement.at().line());
    switch (statement) {
      case Statement.Assign it -> new AssignmentCode(method).assign(it);
      case Statement.AugmentedAssign it -> new AssignmentCode(method).augment(it);
      case Statement.Evaluate it -> evaluate(it.expression());
      case Statement.If it -> branches(it);
      case Statement.While it -> new LoopCode(method).loop(it);
      case Statement.For it -> new LoopCode(method).loop(it);
      case Statement.Try it -> new TryCode(method).write(it);
      case Statement.With it -> with(it, 0);
      case Statement.Return it -> returned(it);
      case Statement.Raise it -> new TryCode(method).raise(it);
      case Statement.Assert it -> require(it);
      case Statement.Break _ -> method.lines().add("break;");
      case Statement.Continue _ -> method.lines().add("continue;");
      case Statement.Pass _,
          Statement.Global _,
          Statement.Import _,
          Statement.FromImport _,
          Statement.Function _ -> {}
    }
  }

  void evaluate(Expression expression) {
    switch (expression) {
      case Expression.StringLiteral it -> comment(it.value());
      case Expression.ListComprehension it -> new LoopCode(method).evaluate(it);
      case Call it when is(it, "sys.setswitchinterval") ->
          comment("Java has no switch interval: the system decides whose turn it is.");
      case Call it -> call(it);
      case Expression.Name it -> method.code(it);
      case Expression it when Parts.of(it).isEmpty() -> {}
      default -> throw new Untranslatable(expression.at(), "statement");
    }
  }

  private boolean is(Call call, String name) {
    return method.scope().library(call.function()).filter(name::equals).isPresent();
  }

  private void comment(String text) {
    text.strip()
        .lines()
        .map(it -> it.strip().replace("\\", "\\\\").replaceAll("[\\p{Cntrl}\u2028\u2029]", " "))
        .forEach(it -> method.lines().add(("// " + it).stripTrailing()));
  }

  private void call(Call call) {
    boolean isMethod =
        call.function() instanceof Expression.Attribute
            && method.scope().library(call.function()).isEmpty();
    Code code =
        isMethod
            ? new ObjectCode(method).call((Expression.Attribute) call.function(), call, true)
            : method.code(call);
    String text = code.text();
    if (code.rank() != Code.PRIMARY || !text.endsWith(")") || text.startsWith("(")) {
      throw new Untranslatable(call.at(), "statement");
    }
    method.lines().add(text + ";");
  }

  private void branches(Statement.If it) {
    boolean isFirst = true;
    for (Statement.Branch branch : it.branches()) {
      if (isFirst) {
        String test = new ConditionCode(method).test(branch.test()).text();
        method.lines().open("if (" + test + ") {");
      } else {
        method.openCondition();
        method.lines().from(branch.at().line());
        String test = new ConditionCode(method).test(branch.test()).text();
        method.lines().close("} else if (" + test + ") {");
        method.closeCondition();
      }
      isFirst = false;
      block(branch.body());
    }
    if (!it.otherwise().isEmpty()) {
      method.lines().closeOwn("} else {");
      block(it.otherwise());
    }
    method.lines().closeOwn("}");
  }

  private void with(Statement.With it, int place) {
    if (place == it.resources().size()) {
      block(it.body());
      return;
    }
    Statement.Resource resource = it.resources().get(place);
    Position at = resource.object().at();
    Code object = method.code(resource.object());
    if (!isKept(resource.object(), it.body()) && object.type() != Simple.CONDITION) {
      String name = new ExpressionCode(method).keep(object, object.type(), "held", "heldLock");
      object = Code.primary(name, object.type());
    }
    List<String> around = new LockCode(method, object, true).held(resource.object(), at);
    method.lines().add(around.get(0));
    method.lines().open("try {");
    with(it, place + 1);
    method.lines().from(it.at().line());
    method.lines().close("} finally {");
    method.lines().add(around.get(1));
    method.lines().close("}");
  }

  /// Whether an expression is the same object after the body.
  private boolean isKept(Expression resource, List<Statement> body) {
    return ExpressionCode.isRepeatable(resource)
        && Parts.within(resource)
            .filter(Expression.Name.class::isInstance)
            .map(it -> ((Expression.Name) it).name())
            .allMatch(it -> new Header(method, body).isKept(it));
  }

  private void returned(Statement.Return it) {
    Type type = method.writing().types().result(method.scope().owner());
    if (it.value().isEmpty()) {
      method.lines().add(type == Simple.NOTHING ? "return;" : "return null;");
      return;
    }
    Expression value = it.value().get();
    if (type != Simple.NOTHING) {
      String text = new ExpressionCode(method).boxed(value, type).text();
      method.lines().add("return " + text + ";");
    } else {
      evaluate(value);
      method.lines().add("return;");
    }
  }

  private void require(Statement.Assert it) {
    Expression not = new Expression.Unary(it.at(), UnaryOperator.NOT, it.test());
    method.lines().open("if (" + new ConditionCode(method).test(not).text() + ") {");
    String message =
        it.message()
            .map(each -> new TextCode(method).item(method.conditionally(each), each.at()).text())
            .orElse("");
    method.lines().add("throw new AssertionError(" + message + ");");
    method.lines().close("}");
  }
}
