package org.interleave.javacode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.interleave.listing.Expression;
import org.interleave.listing.Position;
import org.interleave.listing.Statement;
import org.jspecify.annotations.Nullable;

/// A method that is being written: its lines so far, what can be seen there, what it may throw.
final class Method {

  private final Writing writing;
  private final String owner;
  private final Placement placement;
  private final Map<Variable, String> renamed = new HashMap<>();

  private final IdentityHashMap<Expression, Code> substitutes = new IdentityHashMap<>();

  /// Variables that never change, so that a lambda may use them.
  private final Set<Variable> steady = new HashSet<>();

  private final Deque<Set<String>> visible = new ArrayDeque<>();
  private final Deque<Set<String>> thrown = new ArrayDeque<>();
  private Scope scope;
  private TryCode.@Nullable Handled handled;

  /// How many expressions around may or may not be evaluated, so that nothing can go before them.
  private int conditions;

  Method(Writing writing, String owner) {
    this.writing = writing;
    this.owner = owner;
    this.scope = Scope.of(writing.outline(), owner);
    Set<String> locals = new HashSet<>(writing.outline().own(owner));
    Statement.Function function = writing.outline().functions().get(owner);
    visible.push(new HashSet<>());
    thrown.push(new HashSet<>());
    if (function == null) {
      locals.removeIf(writing.outline()::isField);
      visible.element().add("args");
    } else {
      for (Statement.Parameter parameter : function.signature().parameters()) {
        locals.remove(parameter.name());
        visible.element().add(writing.names().of(parameter.name()));
        if (count(parameter.name()) == 0) {
          steady.add(new Variable(owner, parameter.name()));
        }
      }
    }
    this.placement = new Placement(writing.outline().body(owner), locals);
  }

  Writing writing() {
    return writing;
  }

  Outline outline() {
    return writing.outline();
  }

  Lines lines() {
    return writing.lines();
  }

  Placement placement() {
    return placement;
  }

  Scope scope() {
    return scope;
  }

  void enter(Scope inner) {
    scope = inner;
  }

  Type type(Expression expression) {
    return writing.types().of(expression, scope);
  }

  Type type(Variable variable) {
    return writing.types().of(variable);
  }

  Code code(Expression expression) {
    Code code = substitutes.get(expression);
    return code == null ? new ExpressionCode(this).of(expression) : code;
  }

  /// Has an expression written as something else until it is forgotten.
  void substitute(Expression expression, Code code) {
    substitutes.put(expression, code);
  }

  void forget(Expression expression) {
    substitutes.remove(expression);
  }

  /// What a variable is called here.
  String name(Variable variable) {
    String name = renamed.get(variable);
    return name == null ? writing.names().of(variable.name()) : name;
  }

  void rename(Variable variable, String name) {
    renamed.put(variable, name);
  }

  void openScope() {
    visible.push(new HashSet<>());
  }

  void closeScope() {
    visible.pop();
  }

  void declare(String name) {
    visible.element().add(name);
  }

  boolean isVisible(String name) {
    return visible.stream().anyMatch(it -> it.contains(name));
  }

  /// The name of a variable that only Java needs, declared here.
  String spare(String... wishes) {
    Set<String> taken = new HashSet<>();
    Stream.of(owner, "")
        .flatMap(it -> outline().own(it).stream())
        .forEach(it -> taken.add(writing.names().of(it)));
    String name =
        Stream.of(wishes)
            .filter(it -> !taken.contains(it) && !isVisible(it))
            .findFirst()
            .orElseGet(() -> writing.names().fresh(wishes[0]));
    declare(name);
    return name;
  }

  /// Notes that a variable keeps the value that it has.
  void steady(Variable variable) {
    steady.add(variable);
  }

  void unsteady(Variable variable) {
    steady.remove(variable);
  }

  /// The exception that is being handled there.
  TryCode.@Nullable Handled handled() {
    return handled;
  }

  void handle(TryCode.@Nullable Handled exception) {
    handled = exception;
  }

  /// Whether a lambda may use a variable, and means the value of now.
  boolean isSteady(Variable variable) {
    boolean isField = variable.owner().isEmpty() && outline().isField(variable.name());
    return isField ? outline().assignments(variable.name()) == 1 : steady.contains(variable);
  }

  /// How often a local variable is assigned.
  long count(String name) {
    return org.interleave.listing.Nested.in(outline().body(owner))
        .flatMap(it -> Bound.by(it).stream())
        .filter(name::equals)
        .count();
  }

  /// Notes what may be thrown here, and has to be declared or caught.
  void throwing(String exception) {
    thrown.element().add(exception);
  }

  /// Begins to note apart what may be thrown.
  void openTry() {
    thrown.push(new HashSet<>());
  }

  Set<String> closeTry() {
    return thrown.pop();
  }

  Set<String> thrown() {
    return thrown.element();
  }

  /// Writes an expression that may not be evaluated, or more than once.
  Code conditionally(Expression expression) {
    openCondition();
    Code code = code(expression);
    closeCondition();
    return code;
  }

  void openCondition() {
    conditions++;
  }

  void closeCondition() {
    conditions--;
  }

  /// Called before lines are written that go before the statement.
  void goBefore(Position at) {
    if (conditions > 0) {
      throw new Untranslatable(at, "order");
    }
  }

  List<Statement> body() {
    return outline().body(owner);
  }
}
