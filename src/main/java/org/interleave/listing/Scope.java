package org.interleave.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Meaning.LibraryMember;
import org.interleave.listing.Meaning.Variable;
import org.interleave.listing.Statement.Function;
import org.interleave.listing.Statement.Global;

/// Where names are looked up: in a function, in the module, in Python itself.
///
/// @param own the names of the function, or of the module when this is no function
/// @param module the names of the module
public record Scope(Bindings own, Bindings module, boolean isFunction) {

  /// The scope of the whole listing: what functions assign to global names belongs to it.
  public static Scope ofModule(List<Statement> statements) {
    Bindings module = Bindings.of(statements);
    functions(statements)
        .forEach(
            function -> {
              Bindings inside = Bindings.of(function.body());
              for (String name : globals(function)) {
                inside.meaning(name).ifPresent(_ -> module.bind(name, anything()));
              }
            });
    return new Scope(module, module, false);
  }

  /// The scope of a function of this module.
  public Scope of(Function function) {
    Bindings inside = Bindings.of(function.body());
    Bindings own = Bindings.of(List.of());
    function.signature().parameters().forEach(it -> own.bind(it.name(), anything()));
    Set<String> globals = globals(function);
    for (String name : inside.names()) {
      if (!globals.contains(name)) {
        inside.meaning(name).ifPresent(meaning -> own.bind(name, meaning));
      }
    }
    return new Scope(own, module, true);
  }

  /// What global names functions assign: who reads them cannot see when that happens.
  static Set<String> assignedElsewhere(List<Statement> statements) {
    return functions(statements).stream()
        .flatMap(function -> globals(function).stream())
        .collect(Collectors.toSet());
  }

  public static List<Function> functions(List<Statement> statements) {
    return statements.stream()
        .filter(Function.class::isInstance)
        .map(Function.class::cast)
        .toList();
  }

  /// What a name stands for here.
  public Optional<Meaning> meaning(String name) {
    return own.meaning(name)
        .or(() -> module.meaning(name))
        .or(() -> Library.builtIn(name).map(LibraryMember::new))
        .or(() -> name.equals("__name__") ? Optional.of(anything()) : Optional.empty());
  }

  /// What kind of object a value is, as far as that is certain.
  public Optional<String> kind(Expression value) {
    return Kind.of(value, this::meaning);
  }

  /// Whether a name belongs to the function, or to the module when this is no function.
  public boolean isOwn(String name) {
    return own.names().contains(name);
  }

  /// The names that a function declares to be global.
  public static Set<String> globals(Function function) {
    Set<String> names = new HashSet<>();
    Nested.in(function.body())
        .forEach(
            it -> {
              if (it instanceof Global global) {
                global.names().stream().map(Name::name).forEach(names::add);
              }
            });
    return names;
  }

  private static Meaning anything() {
    return new Variable(Optional.empty());
  }
}
