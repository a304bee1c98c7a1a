package org.interleave.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Meaning.Foreign;
import org.interleave.listing.Meaning.LibraryMember;
import org.interleave.listing.Meaning.Module;
import org.interleave.listing.Meaning.OwnFunction;
import org.interleave.listing.Meaning.Variable;
import org.interleave.listing.Statement.Assign;
import org.interleave.listing.Statement.AugmentedAssign;
import org.interleave.listing.Statement.For;
import org.interleave.listing.Statement.FromImport;
import org.interleave.listing.Statement.Function;
import org.interleave.listing.Statement.Import;
import org.interleave.listing.Statement.Several;
import org.interleave.listing.Statement.Target;
import org.interleave.listing.Statement.Try;
import org.interleave.listing.Statement.With;

/// The names that statements give a meaning to, those within functions left out.
public final class Bindings {

  private final Map<String, Meaning> meanings = new LinkedHashMap<>();

  private Bindings() {}

  /// What statements bind.
  public static Bindings of(List<Statement> statements) {
    Bindings bindings = new Bindings();
    Nested.in(statements).forEach(bindings::add);
    return bindings;
  }

  public Set<String> names() {
    return meanings.keySet();
  }

  public Optional<Meaning> meaning(String name) {
    return Optional.ofNullable(meanings.get(name));
  }

  /// A name that is given two meanings is a variable that may be anything.
  void bind(String name, Meaning meaning) {
    meanings.merge(
        name, meaning, (one, other) -> one.equals(other) ? one : new Variable(Optional.empty()));
  }

  private void bind(Name name) {
    bind(name.name(), new Variable(Optional.empty()));
  }

  private void add(Statement statement) {
    switch (statement) {
      case Assign it -> it.targets().forEach(target -> assign(target, it.value()));
      case AugmentedAssign it -> assign(it.target(), it.value());
      case For it -> bind(it.each().variable());
      case With it -> it.resources().forEach(each -> each.name().ifPresent(this::bind));
      case Try it -> it.handlers().forEach(handler -> handler.name().ifPresent(this::bind));
      case Function it -> bind(it.signature().name(), new OwnFunction(it));
      case Import it -> bind(it.name(), imported(it));
      case FromImport it ->
          it.names().forEach(each -> bind(each.name(), member(it, each.original())));
      default -> {}
    }
  }

  private void assign(Target target, Expression value) {
    switch (target) {
      case Statement.Variable it ->
          bind(it.name().name(), new Variable(Kind.of(value, this::meaning)));
      case Several it -> it.names().forEach(this::bind);
      case Statement.Item _, Statement.Property _ -> {}
    }
  }

  private static Meaning imported(Import it) {
    return Library.isModule(it.module())
        ? new Module(it.module())
        : new Foreign(it.at(), it.module());
  }

  private static Meaning member(FromImport it, String original) {
    return Library.member(it.module(), original)
        .<Meaning>map(LibraryMember::new)
        .orElse(new Foreign(it.at(), it.module()));
  }
}
