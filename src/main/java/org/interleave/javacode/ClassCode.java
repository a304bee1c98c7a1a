package org.interleave.javacode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.interleave.javacode.Translation.Line;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Function;

/// Writes the class: fields, a method for each function, and `main`.
record ClassCode(Writing writing) {

  List<Line> lines() {
    Lines lines = writing.lines();
    lines.openOwn("public final class Main {");
    lines.addOwn("");
    Set<Statement> done = new Fields(writing).write();
    List<Statement> steps =
        writing.outline().steps().stream().filter(it -> !done.contains(it)).toList();
    boolean isMainOwn = isMainOwn(steps);
    for (Function function : writing.outline().functions().values()) {
      lines.addOwn("");
      function(function, isMainOwn && function.signature().name().equals("main"));
    }
    if (!isMainOwn) {
      lines.addOwn("");
      main(steps);
    }
    support();
    lines.closeOwn("}");
    List<Line> all = new ArrayList<>(Imports.of(lines.all()));
    all.addAll(tidied(lines.all()));
    return all;
  }

  /// Without empty lines that follow one another.
  private static List<Line> tidied(List<Line> lines) {
    List<Line> tidied = new ArrayList<>();
    for (Line line : lines) {
      boolean isSecond = line.text().isEmpty() && tidied.getLast().text().isEmpty();
      if (!isSecond) {
        tidied.add(line);
      }
    }
    return tidied;
  }

  /// Whether all that is done at the margin is to call `main`, and nobody else calls it.
  private boolean isMainOwn(List<Statement> steps) {
    Function main = writing.outline().functions().get("main");
    return main != null
        && main.signature().parameters().isEmpty()
        && writing.types().result("main") == Simple.NOTHING
        && writing.outline().mentions("main") == 1
        && steps.size() == 1
        && steps.getFirst() instanceof Statement.Evaluate it
        && it.expression() instanceof Call call
        && call.function() instanceof Expression.Name name
        && name.name().equals("main");
  }

  private void function(Function function, boolean isMain) {
    String name = function.signature().name();
    Method method = new Method(writing, name);
    writing.lines().from(function.at().line());
    boolean isTarget = writing.outline().isTarget(name);
    String header =
        isMain
            ? "public static void main(String[] args)"
            : "static "
                + result(function)
                + " "
                + writing.names().of(name)
                + parameters(function, method);
    Set<String> thrown = writing.thrown().getOrDefault(name, Set.of());
    writing.lines().open(header + (isTarget ? "" : clause(thrown)) + " {");
    if (isTarget && !thrown.isEmpty()) {
      writing.lines().openOwn("try {");
    }
    body(method, function.body());
    if (isTarget && !thrown.isEmpty()) {
      writing
          .lines()
          .closeOwn(
              "} catch (" + thrown.stream().sorted().collect(Collectors.joining(" | ")) + " e) {");
      writing.lines().addOwn("throw new IllegalStateException(e);");
      writing.lines().closeOwn("}");
    }
    writing.lines().closeOwn("}");
    writing.thrown().put(name, Set.copyOf(method.thrown()));
  }

  private void body(Method method, List<Statement> statements) {
    new StatementCode(method).block(statements);
    String owner = method.scope().owner();
    boolean isEnd = writing.flow().completes(owner);
    if (!owner.isEmpty() && isEnd && !isVoid(owner)) {
      writing.lines().addOwn("return null;");
    }
  }

  private boolean isVoid(String function) {
    Type result = writing.types().result(function);
    return result == Simple.NOTHING || result == Simple.UNKNOWN;
  }

  private String result(Function function) {
    String name = function.signature().name();
    Type result = writing.types().result(name);
    if (result == Simple.MIXED) {
      throw new Untranslatable(function.at(), "type.result", name);
    }
    return isVoid(name) ? "void" : result.java();
  }

  private String parameters(Function function, Method method) {
    String name = function.signature().name();
    return function.signature().parameters().stream()
        .map(
            it -> {
              Type type = method.type(new Variable(name, it.name()));
              if (type == Simple.UNKNOWN || type == Simple.MIXED) {
                throw new Untranslatable(it.at(), "type.open", it.name());
              }
              return type.java() + " " + writing.names().of(it.name());
            })
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String clause(Set<String> thrown) {
    return thrown.isEmpty()
        ? ""
        : " throws " + thrown.stream().sorted().collect(Collectors.joining(", "));
  }

  private void main(List<Statement> steps) {
    Method method = new Method(writing, "");
    Set<String> thrown = writing.thrown().getOrDefault("", Set.of());
    writing.lines().openOwn("public static void main(String[] args)" + clause(thrown) + " {");
    body(method, steps);
    writing.lines().closeOwn("}");
    writing.thrown().put("", Set.copyOf(method.thrown()));
  }

  /// Values that the listing never prints need no case.
  private boolean isNeeded(String line) {
    return (!line.contains("case Boolean") || writing.support().contains(Support.TEXT_TRUTH))
        && (!line.contains("case Double") || writing.support().contains(Support.TEXT_FRACTION));
  }

  private void support() {
    for (Support member : writing.support()) {
      writing.lines().addOwn("");
      member.lines().stream().filter(this::isNeeded).forEach(writing.lines()::addOwn);
    }
  }
}
