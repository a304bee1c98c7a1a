package org.interleave.compiler;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.StringLiteral;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Assert;
import org.interleave.listing.Statement.Assign;
import org.interleave.listing.Statement.AugmentedAssign;
import org.interleave.listing.Statement.Break;
import org.interleave.listing.Statement.Continue;
import org.interleave.listing.Statement.Evaluate;
import org.interleave.listing.Statement.For;
import org.interleave.listing.Statement.FromImport;
import org.interleave.listing.Statement.Function;
import org.interleave.listing.Statement.Global;
import org.interleave.listing.Statement.If;
import org.interleave.listing.Statement.Import;
import org.interleave.listing.Statement.Parameter;
import org.interleave.listing.Statement.Pass;
import org.interleave.listing.Statement.Return;
import org.interleave.listing.Statement.Try;
import org.interleave.listing.Statement.While;
import org.interleave.listing.Statement.With;
import org.interleave.program.Instruction.Branch;
import org.interleave.program.Instruction.BuildFunction;
import org.interleave.program.Instruction.Call;
import org.interleave.program.Instruction.Copy;
import org.interleave.program.Instruction.Jump;
import org.interleave.program.Instruction.Raise;
import org.interleave.program.Instruction.Share;
import org.interleave.value.ExceptionType;
import org.interleave.value.None;

/// Compiles statements.
final class StatementCompiler {

  private final Module module;
  private final Code code;
  private final Variables variables;
  private final ExpressionCompiler expressions;
  private final AssignmentCompiler assignments;
  private final Exits exits;
  private final CleanupCompiler cleanups;

  StatementCompiler(Module module, Code code, Variables variables, ExpressionCompiler expressions) {
    this.module = module;
    this.code = code;
    this.variables = variables;
    this.expressions = expressions;
    this.assignments = new AssignmentCompiler(code, variables, expressions);
    this.exits = new Exits(code);
    this.cleanups = new CleanupCompiler(code, variables, expressions, this, exits);
  }

  void statements(List<Statement> statements) {
    for (Statement statement : statements) {
      int mark = code.mark();
      statement(statement);
      code.release(mark);
    }
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Assign it -> assignments.assign(it);
      case AugmentedAssign it -> assignments.augment(it);
      case Evaluate it -> evaluate(it.expression());
      case If it -> branches(it);
      case While it -> loop(it);
      case For it -> loop(it);
      case Break it -> exits.toEndOfLoop(it.at().line());
      case Continue it -> exits.toHeadOfLoop(it.at().line());
      case Return it -> leave(it);
      case Statement.Raise it -> raise(it);
      case Try it -> cleanups.attempt(it);
      case With it -> cleanups.with(it, 0);
      case Assert it -> check(it);
      case Function it -> function(it);
      case Import _, FromImport _, Global _, Pass _ -> {}
    }
  }

  private void evaluate(Expression expression) {
    // A string alone explains the listing to its readers.
    if (!(expression instanceof StringLiteral)) {
      expressions.operand(expression);
    }
  }

  private void branches(If it) {
    int end = code.label();
    Set<String> after = new HashSet<>();
    boolean isFirst = true;
    for (Statement.Branch branch : it.branches()) {
      int otherwise = code.label();
      int line = branch.at().line();
      code.add(new Branch(line, expressions.operand(branch.test()), false, otherwise));
      Set<String> before = variables.certain();
      statements(branch.body());
      if (isFirst) {
        after.addAll(variables.certain());
        isFirst = false;
      } else {
        after.retainAll(variables.certain());
      }
      code.add(new Jump(line, end));
      code.place(otherwise);
      variables.certain(before);
    }
    statements(it.otherwise());
    after.retainAll(variables.certain());
    variables.certain(after);
    code.place(end);
  }

  private void loop(While it) {
    int line = it.at().line();
    int otherwise = code.label();
    Exits.Loop loop = new Exits.Loop(code.label(), code.here());
    Set<String> before = variables.certain();
    code.add(new Branch(line, expressions.operand(it.test()), false, otherwise));
    exits.enter(loop);
    statements(it.body());
    exits.leave();
    code.add(new Jump(line, loop.head()));
    code.place(otherwise);
    variables.certain(before);
    statements(it.otherwise());
    variables.certain(before);
    code.place(loop.end());
  }

  private void loop(For it) {
    int line = it.at().line();
    Loop items = Loop.over(it.each().source(), expressions, line);
    Exits.Loop loop = new Exits.Loop(code.label(), items.head());
    Set<String> before = variables.certain();
    String variable = it.each().variable().name();
    Optional<Integer> own = variables.own(variable);
    int item = own.orElseGet(code::temporary);
    items.begin(item);
    if (own.isPresent()) {
      variables.assigned(variable);
    } else {
      variables.write(variable, item, line);
    }
    exits.enter(loop);
    statements(it.body());
    exits.leave();
    items.close();
    variables.certain(before);
    statements(it.otherwise());
    variables.certain(before);
    code.place(loop.end());
  }

  private void leave(Return it) {
    int line = it.at().line();
    // A slot of its own: a cleanup on the way may return something else, or not at all.
    int value = code.slot("");
    it.value()
        .ifPresentOrElse(
            given -> expressions.put(given, value, ""),
            () -> code.add(new Copy(line, code.constant(None.NONE), value)));
    exits.go(new Exits.ToCaller(value), line);
  }

  private void raise(Statement.Raise it) {
    if (it.exception().isPresent()) {
      int exception = expressions.operand(it.exception().get());
      code.add(new Raise(it.at().line(), exception));
    } else {
      cleanups.raiseAgain(it.at());
    }
  }

  private void check(Assert it) {
    int line = it.at().line();
    int end = code.label();
    code.add(new Branch(line, expressions.operand(it.test()), true, end));
    List<Integer> message = it.message().map(expressions::operand).stream().toList();
    int exception = code.temporary();
    code.add(new Call(line, code.constant(ExceptionType.ASSERTION_ERROR), message, exception));
    code.add(new Raise(line, exception));
    code.place(end);
  }

  /// A parameter's value when it is left out, which all calls have in common.
  private int standard(Parameter parameter, Expression value) {
    int slot = expressions.operand(value);
    if (module.sharedLists().arePut() && !code.isConstant(slot)) {
      code.add(new Share(value.at().line(), slot, parameter.name()));
    }
    return slot;
  }

  private void function(Function it) {
    int line = it.at().line();
    List<Integer> standards =
        it.signature().parameters().stream()
            .flatMap(each -> each.standard().stream().map(value -> standard(each, value)))
            .toList();
    int function = code.temporary();
    code.add(new BuildFunction(line, module.function(it.at()), standards, function));
    variables.write(it.signature().name(), function, line);
  }
}
