package org.interleave.compiler;

import java.util.List;
import org.interleave.listing.Scope;
import org.interleave.listing.Statement;
import org.interleave.program.Function;
import org.interleave.program.Instruction.Return;
import org.interleave.value.None;

/// Compiles one function, or the module itself.
final class FunctionCompiler {

  private FunctionCompiler() {}

  static Function module(Module module, List<Statement> statements) {
    Code code = new Code();
    Variables variables = new Variables(module, module.scope(), code, statements);
    return compile(module, code, variables, statements).finish("<module>", 0);
  }

  static Function function(Module module, Scope scope, Statement.Function function) {
    Code code = new Code();
    Variables variables = new Variables(module, scope, code, function.body());
    List<Statement.Parameter> parameters = function.signature().parameters();
    parameters.forEach(it -> variables.parameter(it.name()));
    return compile(module, code, variables, function.body())
        .finish(function.signature().name(), parameters.size());
  }

  private static Code compile(
      Module module, Code code, Variables variables, List<Statement> statements) {
    ExpressionCompiler expressions = new ExpressionCompiler(module, code, variables);
    StatementCompiler compiler = new StatementCompiler(module, code, variables, expressions);
    compiler.statements(statements);
    int line = statements.isEmpty() ? 1 : statements.getLast().at().line();
    code.add(new Return(line, code.constant(None.NONE)));
    return code;
  }
}
