package org.interleave.compiler;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interleave.listing.Callable;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Meaning;
import org.interleave.listing.Meaning.LibraryMember;
import org.interleave.listing.Meaning.Variable;
import org.interleave.listing.Nested;
import org.interleave.listing.Scope;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Try;
import org.interleave.program.Instruction.Copy;
import org.interleave.program.Instruction.Read;
import org.interleave.program.Instruction.Require;
import org.interleave.program.Instruction.Share;
import org.interleave.program.Instruction.Write;
import org.interleave.value.ExceptionType;
import org.interleave.value.Missing;

/// Where the variables are that a function knows, and which of its own have a value for certain.
final class Variables {

  private final Module module;
  private final Scope scope;
  private final Code code;
  private final Map<String, Integer> slots = new HashMap<>();

  /// The variables of the comprehensions around.
  private final Map<String, Integer> comprehended = new HashMap<>();

  private Set<String> certain = new HashSet<>();

  /// What an exception is called in a handler: behind it, on whatever way, it has no value.
  private final Set<String> fleeting;

  /// @param statements of the function
  Variables(Module module, Scope scope, Code code, List<Statement> statements) {
    this.module = module;
    this.scope = scope;
    this.code = code;
    this.fleeting =
        Nested.in(statements)
            .flatMap(it -> it instanceof Try attempt ? attempt.handlers().stream() : Stream.empty())
            .flatMap(handler -> handler.name().stream())
            .map(Name::name)
            .collect(Collectors.toSet());
  }

  void parameter(String name) {
    certain.add(name);
    slots.put(name, code.slot(name));
  }

  /// What has a value for certain at this place; to be given to [#certain] where ways meet.
  Set<String> certain() {
    return Set.copyOf(certain);
  }

  void certain(Set<String> names) {
    certain = new HashSet<>(names);
  }

  /// What a name stands for, or nothing for a variable of a comprehension.
  Optional<Meaning> meaning(String name) {
    return comprehended.containsKey(name)
        ? Optional.of(new Variable(Optional.empty()))
        : scope.meaning(name);
  }

  /// A slot with the value of a name.
  int read(Name name) {
    String text = name.name();
    int line = name.at().line();
    Optional<Integer> cell = cell(text);
    if (comprehended.containsKey(text)) {
      return comprehended.get(text);
    } else if (cell.isPresent()) {
      int to = code.temporary();
      code.add(new Read(line, cell.get(), to));
      return to;
    } else if (isVariable(text)) {
      if (!certain.contains(text) || fleeting.contains(text)) {
        code.add(new Require(line, slot(text), text));
      }
      return slot(text);
    }
    return code.constant(constant(name));
  }

  private boolean isVariable(String name) {
    return scope.isOwn(name)
        && scope
            .meaning(name)
            .filter(it -> it instanceof Variable || it instanceof Meaning.OwnFunction)
            .isPresent();
  }

  private Object constant(Name name) {
    return switch (scope.meaning(name.name()).orElseThrow()) {
      case LibraryMember(Callable callable) ->
          ExceptionType.named(callable.name())
              .orElseThrow(() -> new CompilerError(name.at(), "value.library", name.name()));
      case Meaning.Module _ -> throw new CompilerError(name.at(), "value.module", name.name());
      case Variable _, Meaning.OwnFunction _, Meaning.Foreign _ -> "__main__";
    };
  }

  /// The slot of a variable that no other function knows, so that its value can be put there at
  /// once.
  Optional<Integer> own(String name) {
    return cell(name).isPresent() || isShared(name) ? Optional.empty() : Optional.of(slot(name));
  }

  /// Says that a variable of its own has a value from here on.
  void assigned(String name) {
    certain.add(name);
  }

  void write(String name, int from, int line) {
    Optional<Integer> cell = cell(name);
    if (isShared(name)) {
      code.add(new Share(line, from, name));
    }
    if (cell.isPresent()) {
      code.add(new Write(line, from, cell.get()));
    } else {
      code.add(new Copy(line, from, slot(name)));
      certain.add(name);
    }
  }

  /// Takes a variable's value away.
  void forget(String name, int line) {
    int missing = code.constant(Missing.MISSING);
    cell(name)
        .ifPresentOrElse(
            cell -> code.add(new Write(line, missing, cell)),
            () -> code.add(new Copy(line, missing, slot(name))));
  }

  private boolean isShared(String name) {
    return isModules(name) && module.sharedLists().names().contains(name);
  }

  private Optional<Integer> cell(String name) {
    return isModules(name) ? module.cell(name) : Optional.empty();
  }

  private boolean isModules(String name) {
    return !scope.isFunction() || !scope.isOwn(name);
  }

  private int slot(String name) {
    return slots.computeIfAbsent(name, code::slot);
  }

  /// Lets a comprehension's variable be in a slot; gives back where it was before.
  Optional<Integer> comprehend(String name, int slot) {
    return Optional.ofNullable(comprehended.put(name, slot));
  }

  void comprehendAgain(String name, Optional<Integer> before) {
    before.ifPresentOrElse(it -> comprehended.put(name, it), () -> comprehended.remove(name));
  }
}
