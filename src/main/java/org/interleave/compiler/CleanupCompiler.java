package org.interleave.compiler;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Position;
import org.interleave.listing.Statement.Handler;
import org.interleave.listing.Statement.Resource;
import org.interleave.listing.Statement.Try;
import org.interleave.listing.Statement.With;
import org.interleave.program.Instruction.Branch;
import org.interleave.program.Instruction.CallMethod;
import org.interleave.program.Instruction.Copy;
import org.interleave.program.Instruction.Jump;
import org.interleave.program.Instruction.Matches;
import org.interleave.program.Instruction.Reraise;
import org.interleave.program.Method;

/// Compiles `try` and `with`: what is done whatever happens, and what is done about exceptions.
final class CleanupCompiler {

  private final Code code;
  private final Variables variables;
  private final ExpressionCompiler expressions;
  private final StatementCompiler statements;
  private final Exits exits;

  /// Which exception is on its way through a `finally` is known only when it runs.
  private static final int NONE = -1;

  /// The slots of the exceptions that are being handled, innermost first.
  private final Deque<Integer> handled = new ArrayDeque<>();

  CleanupCompiler(
      Code code,
      Variables variables,
      ExpressionCompiler expressions,
      StatementCompiler statements,
      Exits exits) {
    this.code = code;
    this.variables = variables;
    this.expressions = expressions;
    this.statements = statements;
    this.exits = exits;
  }

  void raiseAgain(Position at) {
    if (handled.isEmpty() || handled.peek() == NONE) {
      throw new CompilerError(at, "raise.outside");
    }
    code.add(new Reraise(at.line(), handled.peek()));
  }

  /// A slot for an exception, with the one behind it for its line.
  private int exceptionSlot() {
    int slot = code.slot("");
    code.slot("");
    return slot;
  }

  void attempt(Try it) {
    int line = it.at().line();
    if (it.ending().always().isEmpty()) {
      handlers(it);
    } else {
      always(line, () -> handlers(it), () -> last(it));
    }
  }

  private void last(Try it) {
    handled.push(NONE);
    statements.statements(it.ending().always());
    handled.pop();
  }

  /// Carries a cleanup out behind a block, on every way out of it.
  private void always(int line, Runnable block, Runnable cleanup) {
    int exception = exceptionSlot();
    int raised = code.label();
    int on = code.label();
    int raise = code.label();
    Exits.Cleanup exit = exits.enterCleanup();
    int from = code.here();
    Set<String> before = variables.certain();
    block.run();
    Set<String> after = variables.certain();
    int to = code.here();
    exits.leave();
    code.add(new Copy(line, code.constant(Exits.ON), exit.way));
    code.add(new Jump(line, exit.entry));
    code.place(raised);
    code.add(new Copy(line, code.constant(Exits.RAISE), exit.way));
    code.handle(from, to, raised, exception);
    code.place(exit.entry);
    variables.certain(before);
    cleanup.run();
    exits.dispatch(exit, on, raise, line);
    code.place(raise);
    code.add(new Reraise(line, exception));
    code.place(on);
    variables.certain(after);
  }

  private void handlers(Try it) {
    if (it.handlers().isEmpty()) {
      statements.statements(it.body());
      statements.statements(it.ending().otherwise());
      return;
    }
    int line = it.at().line();
    int exception = exceptionSlot();
    int end = code.label();
    int raised = code.label();
    Set<String> before = variables.certain();
    int from = code.here();
    statements.statements(it.body());
    int to = code.here();
    statements.statements(it.ending().otherwise());
    code.add(new Jump(line, end));
    code.place(raised);
    code.handle(from, to, raised, exception);
    for (Handler handler : it.handlers()) {
      variables.certain(before);
      handler(handler, exception, end);
    }
    code.add(new Reraise(line, exception));
    variables.certain(before);
    code.place(end);
  }

  private void handler(Handler it, int exception, int end) {
    int line = it.at().line();
    int next = code.label();
    if (it.type().isPresent()) {
      int matches = code.temporary();
      code.add(new Matches(line, exception, expressions.operand(it.type().get()), matches));
      code.add(new Branch(line, matches, false, next));
    }
    handled.push(exception);
    if (it.name().isPresent()) {
      String name = it.name().get().name();
      variables.write(name, exception, line);
      // CPython takes the name away on every way out.
      always(line, () -> statements.statements(it.body()), () -> variables.forget(name, line));
    } else {
      statements.statements(it.body());
    }
    handled.pop();
    code.add(new Jump(line, end));
    code.place(next);
  }

  /// Compiles a `with` from one of its resources on.
  void with(With it, int number) {
    if (number == it.resources().size()) {
      statements.statements(it.body());
      return;
    }
    Resource resource = it.resources().get(number);
    int line = it.at().line();
    int object = code.temporary();
    int entered = code.temporary();
    code.add(new Copy(line, expressions.operand(resource.object()), object));
    code.add(new CallMethod(line, object, Method.ENTER, List.of(), entered));
    always(
        line,
        () -> {
          Optional<Name> name = resource.name();
          name.ifPresent(given -> variables.write(given.name(), entered, line));
          with(it, number + 1);
        },
        () -> code.add(new CallMethod(line, object, Method.EXIT, List.of(), code.temporary())));
  }
}
