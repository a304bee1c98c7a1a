package org.interleave.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Meaning.Foreign;
import org.interleave.listing.Statement.Assign;
import org.interleave.listing.Statement.AugmentedAssign;
import org.interleave.listing.Statement.Branch;
import org.interleave.listing.Statement.For;
import org.interleave.listing.Statement.FromImport;
import org.interleave.listing.Statement.Function;
import org.interleave.listing.Statement.Global;
import org.interleave.listing.Statement.Handler;
import org.interleave.listing.Statement.If;
import org.interleave.listing.Statement.Import;
import org.interleave.listing.Statement.Item;
import org.interleave.listing.Statement.Property;
import org.interleave.listing.Statement.Several;
import org.interleave.listing.Statement.Target;
import org.interleave.listing.Statement.Try;
import org.interleave.listing.Statement.While;
import org.interleave.listing.Statement.With;
import org.jspecify.annotations.Nullable;

/// Checks that every name that is read has a meaning, and can have a value by then. It follows all
/// ways through the statements, and objects only where none of them gives a value.
final class NameCheck {

  private final Errors errors;
  private final Scope scope;
  private final ForeignNames foreign;
  private final ExpressionCheck expressions;

  /// What may have a value by now.
  private final Set<String> assigned = new HashSet<>();

  /// What stands above, as CPython wants `global` to come first.
  private final Set<String> mentioned = new HashSet<>();

  private final Set<String> parameters = new HashSet<>();
  private final Set<String> reported = new HashSet<>();

  private NameCheck(Errors errors, Scope scope, ForeignNames foreign) {
    this.errors = errors;
    this.scope = scope;
    this.foreign = foreign;
    this.expressions = new ExpressionCheck(errors, scope, this::read);
  }

  static void check(List<Statement> statements, Errors errors) {
    Scope module = Scope.ofModule(statements);
    ForeignNames foreign = new ForeignNames();
    NameCheck check = new NameCheck(errors, module, foreign);
    check.assigned.addAll(Scope.assignedElsewhere(statements));
    check.statements(statements);
    for (Function function : Scope.functions(statements)) {
      NameCheck inside = new NameCheck(errors, module.of(function), foreign);
      function.signature().parameters().forEach(it -> inside.parameters.add(it.name()));
      inside.assigned.addAll(inside.parameters);
      inside.statements(function.body());
    }
    foreign.check(statements, errors);
  }

  private void statements(List<Statement> statements) {
    statements.forEach(this::statement);
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Assign it -> assign(it);
      case AugmentedAssign it -> augmentedAssign(it);
      case Import it -> assigned.add(it.name());
      case FromImport it -> fromImport(it);
      case Function it -> function(it);
      case Global it -> it.names().forEach(this::global);
      case If it -> branches(it);
      case While it -> loop(it);
      case For it -> loop(it);
      case Try it -> attempt(it);
      case With it -> with(it);
      case Statement.Evaluate it -> expressions.check(it.expression());
      case Statement.Return it -> it.value().ifPresent(expressions::check);
      case Statement.Raise it -> it.exception().ifPresent(expressions::check);
      case Statement.Assert it -> {
        expressions.check(it.test());
        it.message().ifPresent(expressions::check);
      }
      case Statement.Break _, Statement.Continue _, Statement.Pass _ -> {}
    }
  }

  private void assign(Assign it) {
    expressions.check(it.value());
    it.targets().forEach(this::assign);
  }

  private void augmentedAssign(AugmentedAssign it) {
    if (it.target() instanceof Statement.Variable variable) {
      read(variable.name());
    }
    expressions.check(it.value());
    assign(it.target());
  }

  private void loop(While it) {
    assigned.addAll(Bindings.of(it.body()).names());
    expressions.check(it.test());
    statements(it.body());
    statements(it.otherwise());
  }

  private void loop(For it) {
    expressions.check(it.each().source());
    assign(it.each().variable());
    assigned.addAll(Bindings.of(it.body()).names());
    statements(it.body());
    statements(it.otherwise());
  }

  private void with(With it) {
    for (Statement.Resource resource : it.resources()) {
      expressions.check(resource.object());
      resource.name().ifPresent(this::assign);
    }
    statements(it.body());
  }

  private void assign(Target target) {
    switch (target) {
      case Statement.Variable it -> assign(it.name());
      case Several it -> it.names().forEach(this::assign);
      case Item it -> expressions.check(it.place());
      case Property it -> expressions.checkAssigned(it.place());
    }
  }

  private void fromImport(FromImport it) {
    for (Statement.ImportedName name : it.names()) {
      assigned.add(name.name());
      if (Library.isModule(it.module()) && Library.member(it.module(), name.original()).isEmpty()) {
        errors.add(
            name.at(), "import.member", it.module(), name.original(), Library.names(it.module()));
      }
    }
  }

  private void function(Function it) {
    for (Expression decorator : it.decorators()) {
      Expression root = decorator instanceof Expression.Attribute a ? a.object() : decorator;
      if (root instanceof Name name
          && scope.meaning(name.name()).orElse(null) instanceof Foreign module) {
        foreign.decorates(module);
      } else {
        errors.add(decorator.at(), "decorator.own");
      }
    }
    it.signature().parameters().forEach(each -> each.standard().ifPresent(expressions::check));
    assigned.add(it.signature().name());
  }

  private void branches(If it) {
    Set<String> before = Set.copyOf(assigned);
    Set<String> after = new HashSet<>();
    for (Branch branch : it.branches()) {
      goOnWith(before);
      expressions.check(branch.test());
      statements(branch.body());
      after.addAll(assigned);
    }
    goOnWith(before);
    statements(it.otherwise());
    assigned.addAll(after);
  }

  private void attempt(Try it) {
    statements(it.body());
    Set<String> before = Set.copyOf(assigned);
    statements(it.ending().otherwise());
    Set<String> after = new HashSet<>(assigned);
    for (Handler handler : it.handlers()) {
      goOnWith(before);
      handler.type().ifPresent(expressions::check);
      handler.name().ifPresent(this::assign);
      statements(handler.body());
      // CPython takes the exception's name away at the end of its handler.
      handler.name().ifPresent(name -> assigned.remove(name.name()));
      after.addAll(assigned);
    }
    goOnWith(after);
    statements(it.ending().always());
  }

  private void goOnWith(Set<String> names) {
    assigned.clear();
    assigned.addAll(names);
  }

  private void assign(Name name) {
    assigned.add(name.name());
    mentioned.add(name.name());
    if (name.name().startsWith("__")) {
      errors.add(name.at(), "name.reserved", name.name());
    }
  }

  private void global(Name name) {
    if (parameters.contains(name.name())) {
      errors.add(name.at(), "global.parameter", name.name());
    } else if (mentioned.contains(name.name())) {
      errors.add(name.at(), "global.late", name.name());
    }
  }

  private void read(Name name) {
    mentioned.add(name.name());
    Meaning meaning = scope.meaning(name.name()).orElse(null);
    if (meaning instanceof Foreign module) {
      foreign.read(module);
    }
    boolean isEarly = scope.isOwn(name.name()) && !assigned.contains(name.name());
    if ((meaning == null || isEarly) && reported.add(name.name())) {
      refuse(name, meaning);
    }
  }

  private void refuse(Name name, @Nullable Meaning meaning) {
    if (meaning == null) {
      unknown(name);
    } else if (scope.isFunction() && scope.module().names().contains(name.name())) {
      errors.add(name.at(), "name.local", name.name());
    } else {
      errors.add(name.at(), "name.early", name.name());
    }
  }

  private void unknown(Name name) {
    String text = name.name();
    Object module = Library.moduleOf(text).orElse("");
    if (Library.isModule(text)) {
      errors.add(name.at(), "name.module", text);
    } else if (!module.equals("")) {
      errors.add(name.at(), "name.import", text, module);
    } else if (OtherBuiltIns.has(text)) {
      errors.add(name.at(), OtherBuiltIns.key(text), text);
    } else {
      errors.add(name.at(), "name.unknown", text);
    }
  }
}
