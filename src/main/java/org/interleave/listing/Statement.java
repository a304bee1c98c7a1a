package org.interleave.listing;

import java.util.List;
import java.util.Optional;
import org.interleave.listing.Expression.Name;
import org.interleave.value.BinaryOperator;

/// What a listing tells the machine to do. `at` is where it begins.
public sealed interface Statement {

  Position at();

  /// `import name` or `import module as name`
  record Import(Position at, String module, String name) implements Statement {}

  record FromImport(Position at, String module, List<ImportedName> names) implements Statement {
    public FromImport {
      names = List.copyOf(names);
    }
  }

  /// `original as name`; both are the same where there is no `as`.
  record ImportedName(Position at, String original, String name) {}

  record Function(
      Position at, Signature signature, List<Expression> decorators, List<Statement> body)
      implements Statement {
    public Function {
      decorators = List.copyOf(decorators);
      body = List.copyOf(body);
    }
  }

  record Signature(String name, List<Parameter> parameters) {
    public Signature {
      parameters = List.copyOf(parameters);
    }
  }

  record Parameter(Position at, String name, Optional<Expression> standard) {}

  record Global(Position at, List<Name> names) implements Statement {
    public Global {
      names = List.copyOf(names);
    }
  }

  /// `first = second = value`: the value is assigned to the targets from left to right.
  record Assign(Position at, List<Target> targets, Expression value) implements Statement {
    public Assign {
      targets = List.copyOf(targets);
    }
  }

  /// What can be assigned to.
  sealed interface Target {}

  record Variable(Name name) implements Target {}

  record Item(Expression.Index place) implements Target {}

  record Property(Expression.Attribute place) implements Target {}

  /// `a, b = …`
  record Several(List<Name> names) implements Target {
    public Several {
      names = List.copyOf(names);
    }
  }

  /// `target += value`
  record AugmentedAssign(Position at, Target target, BinaryOperator operator, Expression value)
      implements Statement {}

  record Evaluate(Position at, Expression expression) implements Statement {}

  /// `if`, any number of `elif`, and `else`, which is empty where there is none.
  record If(Position at, List<Branch> branches, List<Statement> otherwise) implements Statement {
    public If {
      branches = List.copyOf(branches);
      otherwise = List.copyOf(otherwise);
    }
  }

  record Branch(Position at, Expression test, List<Statement> body) {
    public Branch {
      body = List.copyOf(body);
    }
  }

  /// `while`, and `else`, which is carried out unless a `break` ended the loop.
  record While(Position at, Expression test, List<Statement> body, List<Statement> otherwise)
      implements Statement {
    public While {
      body = List.copyOf(body);
      otherwise = List.copyOf(otherwise);
    }
  }

  /// `for`, and `else`, which is carried out unless a `break` ended the loop.
  record For(Position at, Each each, List<Statement> body, List<Statement> otherwise)
      implements Statement {
    public For {
      body = List.copyOf(body);
      otherwise = List.copyOf(otherwise);
    }
  }

  /// `variable in source`
  record Each(Name variable, Expression source) {}

  record Break(Position at) implements Statement {}

  record Continue(Position at) implements Statement {}

  record Pass(Position at) implements Statement {}

  record Return(Position at, Optional<Expression> value) implements Statement {}

  /// A `try` with its parts; those that are not there are empty.
  record Try(Position at, List<Statement> body, List<Handler> handlers, Ending ending)
      implements Statement {
    public Try {
      body = List.copyOf(body);
      handlers = List.copyOf(handlers);
    }
  }

  /// An `except` of a `try`.
  ///
  /// @param type the exceptions it handles: all where there is none
  /// @param name what the exception is called in the body
  record Handler(
      Position at, Optional<Expression> type, Optional<Name> name, List<Statement> body) {
    public Handler {
      body = List.copyOf(body);
    }
  }

  /// The last parts of a `try`: `else` and `finally`.
  record Ending(List<Statement> otherwise, List<Statement> always) {
    public Ending {
      otherwise = List.copyOf(otherwise);
      always = List.copyOf(always);
    }
  }

  /// Without an exception, the one that is being handled.
  record Raise(Position at, Optional<Expression> exception) implements Statement {}

  record With(Position at, List<Resource> resources, List<Statement> body) implements Statement {
    public With {
      resources = List.copyOf(resources);
      body = List.copyOf(body);
    }
  }

  /// `object as name`
  record Resource(Expression object, Optional<Name> name) {}

  record Assert(Position at, Expression test, Optional<Expression> message) implements Statement {}
}
