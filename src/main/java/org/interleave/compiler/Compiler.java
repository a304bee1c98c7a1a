package org.interleave.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.interleave.listing.Listing;
import org.interleave.listing.ListingError;
import org.interleave.listing.Reading;
import org.interleave.listing.Scope;
import org.interleave.listing.Statement;
import org.interleave.program.Function;
import org.interleave.program.Program;

/// Compiles listings.
public final class Compiler {

  private final List<ListingError> errors = new ArrayList<>();
  private final List<Function> functions = new ArrayList<>();

  private Compiler() {}

  /// Reads and compiles a Python program. Whatever the text is, there is an answer.
  public static Compilation compile(String listing) {
    return switch (Listing.read(listing)) {
      case Reading.Accepted(List<Statement> statements) -> new Compiler().compile(statements);
      case Reading.Refused(List<ListingError> errors) -> new Compilation.Refused(errors);
    };
  }

  private Compilation compile(List<Statement> statements) {
    Module module = Module.of(statements);
    Scope scope = module.scope();
    compile(() -> FunctionCompiler.module(module, statements));
    for (Statement.Function function : Scope.functions(statements)) {
      compile(() -> FunctionCompiler.function(module, scope.of(function), function));
    }
    return errors.isEmpty()
        ? new Compilation.Compiled(statements, program(module))
        : new Compilation.Refused(errors);
  }

  private Program program(Module module) {
    return new Program(functions, module.cells(), module.sharedLists().arePut());
  }

  private void compile(Supplier<Function> function) {
    try {
      functions.add(function.get());
    } catch (CompilerError e) {
      errors.add(e.error());
    }
  }
}
