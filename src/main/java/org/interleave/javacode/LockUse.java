package org.interleave.javacode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Nested;
import org.interleave.listing.Statement;

/// How a listing uses its locks. Java's know who holds them: who does may acquire them again, and
/// nobody else may release them. Python's know nothing of that.
record LockUse(Outline outline) {

  /// Whether each lock is released where it was acquired, and not acquired again in between, as far
  /// as names tell.
  static boolean isPlain(Outline outline) {
    LockUse use = new LockUse(outline);
    return Stream.concat(Stream.of(""), outline.functions().keySet().stream())
        .map(outline::body)
        .allMatch(it -> use.isPaired(it) && use.isOnce(it));
  }

  private boolean isPaired(List<Statement> body) {
    return called(body, "acquire").equals(called(body, "release"));
  }

  private boolean isOnce(List<Statement> body) {
    boolean withs =
        Nested.in(body)
            .filter(Statement.With.class::isInstance)
            .map(Statement.With.class::cast)
            .allMatch(this::isOnce);
    return withs && called(body, "acquire").stream().noneMatch(it -> reached(body).contains(it));
  }

  private boolean isOnce(Statement.With with) {
    List<String> held = with.resources().stream().flatMap(it -> lock(it.object())).toList();
    Set<String> inside = new HashSet<>(reached(with.body()));
    inside.addAll(locked(with.body()));
    return held.stream().distinct().count() == held.size()
        && held.stream().noneMatch(inside::contains);
  }

  /// What is locked in the functions that are called there, and in those that they call.
  private Set<String> reached(List<Statement> body) {
    Set<String> seen = new HashSet<>();
    callees(body).forEach(it -> follow(it, seen));
    return seen.stream()
        .flatMap(it -> locked(outline.body(it)).stream())
        .collect(Collectors.toSet());
  }

  private void follow(String function, Set<String> seen) {
    if (seen.add(function)) {
      callees(outline.body(function)).forEach(it -> follow(it, seen));
    }
  }

  private Stream<String> callees(List<Statement> body) {
    return Parts.within(body)
        .filter(Call.class::isInstance)
        .map(it -> ((Call) it).function())
        .filter(Name.class::isInstance)
        .map(it -> ((Name) it).name())
        .filter(outline.functions()::containsKey);
  }

  private Set<String> locked(List<Statement> body) {
    Set<String> locked = new HashSet<>(called(body, "acquire"));
    Nested.in(body)
        .filter(Statement.With.class::isInstance)
        .flatMap(it -> ((Statement.With) it).resources().stream())
        .flatMap(it -> lock(it.object()))
        .forEach(locked::add);
    return locked;
  }

  private Set<String> called(List<Statement> body, String method) {
    return Parts.within(body)
        .filter(it -> it instanceof Call call && call.function() instanceof Attribute)
        .map(it -> (Attribute) ((Call) it).function())
        .filter(it -> it.name().equals(method))
        .flatMap(it -> lock(it.object()))
        .collect(Collectors.toSet());
  }

  /// What may be a lock, as it is written.
  private Stream<String> lock(Expression object) {
    boolean isOther = object instanceof Name name && outline.isOtherThanLock(name.name());
    return isOther ? Stream.empty() : Stream.of(written(object));
  }

  static String written(Expression expression) {
    return switch (expression) {
      case Name it -> it.name();
      case Expression.Index it -> written(it.object()) + "[" + written(it.index()) + "]";
      case Expression.IntegerLiteral it -> Long.toString(it.value());
      default -> expression.toString();
    };
  }
}
