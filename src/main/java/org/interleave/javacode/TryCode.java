package org.interleave.javacode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Position;
import org.interleave.listing.Statement;

/// Writes `try` and `raise`.
record TryCode(Method method) {

  private static final String ANY = "RuntimeException";

  void write(Statement.Try it) {
    requireQuiet(it.ending().otherwise());
    method.lines().open("try {");
    method.openTry();
    method.openScope();
    StatementCode statements = new StatementCode(method);
    statements.statements(it.body());
    statements.statements(it.ending().otherwise());
    method.closeScope();
    Set<String> thrown = new TreeSet<>(method.closeTry());
    Set<String> before = new HashSet<>();
    it.handlers().forEach(handler -> handler(handler, thrown, before));
    thrown.removeAll(before);
    thrown.forEach(method::throwing);
    if (!it.ending().always().isEmpty()) {
      method.lines().closeOwn("} finally {");
      statements.block(it.ending().always());
    }
    method.lines().closeOwn("}");
  }

  /// What comes behind `else` is written into the `try`, so it must not raise what is handled.
  private void requireQuiet(List<Statement> otherwise) {
    for (Statement statement : otherwise) {
      boolean isQuiet =
          (statement instanceof Statement.Evaluate || statement instanceof Statement.Assign)
              && Parts.of(statement).stream().flatMap(Parts::within).allMatch(this::isQuiet);
      if (!isQuiet) {
        throw new Untranslatable(statement.at(), "try.else");
      }
    }
  }

  private boolean isQuiet(Expression part) {
    return switch (part) {
      case Expression.Index _, Expression.Binary _ -> false;
      case Expression.Call it ->
          method.scope().library(it.function()).filter("print"::equals).isPresent();
      default -> true;
    };
  }

  private void handler(Statement.Handler it, Set<String> thrown, Set<String> before) {
    List<String> caught = caught(it, thrown);
    boolean isLate =
        before.contains(ANY) && caught.stream().anyMatch(each -> !Errors.isChecked(each));
    if (caught.isEmpty() || isLate || caught.stream().anyMatch(before::contains)) {
      throw new Untranslatable(it.at(), "except.never");
    }
    before.addAll(caught);
    method.lines().from(it.at().line());
    method.openScope();
    String name = it.name().map(each -> name(each, it)).orElseGet(() -> unnamed(it));
    method.lines().close("} catch (" + String.join(" | ", caught) + " " + name + ") {");
    Handled outer = method.handled();
    method.handle(new Handled(name, caught));
    new StatementCode(method).statements(it.body());
    method.handle(outer);
    method.closeScope();
  }

  /// The exception that is being handled.
  record Handled(String name, List<String> types) {}

  private List<String> caught(Statement.Handler it, Set<String> thrown) {
    Set<String> caught = new TreeSet<>();
    List<String> names = it.type().map(this::names).orElse(List.of("Exception"));
    for (String name : names) {
      caught.addAll(Errors.caught(name));
      if (name.equals("Exception") || name.equals("RuntimeError")) {
        caught.addAll(Errors.caught("threading.BrokenBarrierError"));
      }
      if (name.equals("TypeError")
          || (name.equals("RuntimeError") && method.outline().importsFrom("queue"))) {
        throw new Untranslatable(it.at(), "except.type", name);
      }
    }
    caught.removeIf(each -> Errors.isChecked(each) && !thrown.contains(each));
    if (caught.contains(ANY)) {
      caught.removeIf(
          each -> !each.equals(ANY) && !each.equals("AssertionError") && !Errors.isChecked(each));
    }
    return new ArrayList<>(caught);
  }

  private List<String> names(Expression type) {
    Stream<Expression> types =
        type instanceof Expression.TupleLiteral it ? it.items().stream() : Stream.of(type);
    return types
        .map(
            it ->
                method
                    .scope()
                    .library(it)
                    .filter(Errors::isError)
                    .orElseThrow(() -> new Untranslatable(it.at(), "except.type", "…")))
        .toList();
  }

  private String name(Name name, Statement.Handler it) {
    if (!method.placement().isOfLoops(name.name())) {
      throw new Untranslatable(name.at(), "except.name", name.name());
    }
    Variable variable = method.scope().variable(name.name()).orElseThrow();
    boolean isRead = Parts.within(it.body()).anyMatch(part -> Placement.reads(part, name.name()));
    if (isRead && !hasMessage(it)) {
      throw new Untranslatable(name.at(), "except.message", name.name());
    }
    String java = method.name(variable);
    if (method.isVisible(java)) {
      java = method.writing().names().fresh(java);
      method.rename(variable, java);
    }
    method.declare(java);
    return java;
  }

  /// Whether only the listing itself raises what is handled, and always says something.
  private boolean hasMessage(Statement.Handler it) {
    boolean isOwn = it.type().map(this::names).orElse(List.of("")).equals(List.of("ValueError"));
    return isOwn && method.outline().raised().allMatch(TryCode::hasMessage);
  }

  private static boolean hasMessage(Expression raised) {
    return raised instanceof Expression.Call call && !call.arguments().isEmpty();
  }

  private String unnamed(Statement.Handler it) {
    boolean raises =
        org.interleave.listing.Nested.in(it.body())
            .anyMatch(each -> each instanceof Statement.Raise raise && raise.exception().isEmpty());
    return raises ? method.spare("error", "problem") : "_";
  }

  void raise(Statement.Raise it) {
    if (it.exception().isEmpty()) {
      Handled handled = method.handled();
      if (handled == null) {
        throw new Untranslatable(it.at(), "raise.nothing");
      }
      handled.types.stream().filter(Errors::isChecked).forEach(method::throwing);
      method.lines().add("throw " + handled.name + ";");
      return;
    }
    Expression raised = it.exception().get();
    String name = method.scope().library(raised).filter(Errors::isError).orElse("");
    Code code =
        name.isEmpty()
            ? method.code(raised)
            : Code.primary("new " + Errors.thrown(name) + "()", Simple.ERROR);
    requireError(code, raised.at());
    List.of("BrokenBarrierException").stream()
        .filter(each -> code.text().startsWith("new " + each))
        .forEach(method::throwing);
    method.lines().add("throw " + code.text() + ";");
  }

  private static void requireError(Code code, Position at) {
    if (code.type() != Simple.ERROR || !code.text().startsWith("new ")) {
      throw new Untranslatable(at, "raise.value");
    }
  }
}
