package org.interleave.javacode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Nested;
import org.interleave.listing.Position;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Function;

/// What a listing consists of: its functions, its imports, its variables, and what is done.
final class Outline {

  private static final Set<String> OTHERS =
      Set.of(
          "threading.RLock",
          "threading.Semaphore",
          "threading.BoundedSemaphore",
          "threading.Condition");

  /// What is made to be shared.
  private static final Set<String> SHARED =
      Set.of(
          "threading.Lock",
          "threading.RLock",
          "threading.Semaphore",
          "threading.BoundedSemaphore",
          "threading.Condition",
          "threading.Event",
          "threading.Barrier",
          "queue.Queue");

  private final Map<String, Boolean> fields = new HashMap<>();
  private final Map<String, Function> functions = new LinkedHashMap<>();
  private final Map<String, String> imports = new HashMap<>();
  private final List<Statement> steps = new ArrayList<>();
  private final Map<String, Set<String>> own = new HashMap<>();
  private final Set<String> attributes;
  private final Set<String> targets;
  private final boolean hasPlainLocks;

  Outline(List<Statement> statements) {
    statements.forEach(this::add);
    own.put("", bound(steps));
    functions.forEach((name, it) -> own.put(name, locals(it)));
    functions.values().forEach(it -> own("").addAll(globals(it)));
    own("").stream()
        .filter(it -> functions.containsKey(it) || imports.containsKey(it))
        .findFirst()
        .ifPresent(it -> refuseSecond(it, statements.getFirst().at()));
    attributes =
        everything()
            .filter(Expression.Attribute.class::isInstance)
            .map(it -> ((Expression.Attribute) it).name())
            .collect(Collectors.toSet());
    targets =
        everything()
            .filter(Expression.Call.class::isInstance)
            .flatMap(it -> ((Expression.Call) it).keyword("target").stream())
            .filter(Name.class::isInstance)
            .map(it -> ((Name) it).name())
            .collect(Collectors.toSet());
    hasPlainLocks = LockUse.isPlain(this);
  }

  private void add(Statement statement) {
    switch (statement) {
      case Function it -> {
        String name = it.signature().name();
        if (functions.put(name, it) != null || imports.containsKey(name)) {
          refuseSecond(name, it.at());
        }
      }
      case Statement.Import it -> bind(it.name(), it.module(), it.at());
      case Statement.FromImport it ->
          it.names()
              .forEach(each -> bind(each.name(), it.module() + "." + each.original(), each.at()));
      case Statement.If it when isEntrance(it) -> steps.addAll(it.branches().getFirst().body());
      default -> steps.add(statement);
    }
  }

  private void bind(String name, String meaning, Position at) {
    String before = imports.put(name, meaning);
    if (functions.containsKey(name) || (before != null && !before.equals(meaning))) {
      refuseSecond(name, at);
    }
  }

  private static void refuseSecond(String name, Position at) {
    throw new Untranslatable(at, "name.twice", name);
  }

  /// `if __name__ == '__main__':`
  private static boolean isEntrance(Statement.If it) {
    return it.branches().size() == 1
        && it.otherwise().isEmpty()
        && it.branches().getFirst().test() instanceof Expression.Comparison test
        && test.first() instanceof Name name
        && name.name().equals("__name__")
        && test.links().size() == 1
        && test.links().getFirst().comparator() == org.interleave.value.Comparator.EQUAL
        && test.links().getFirst().right() instanceof Expression.StringLiteral text
        && text.value().equals("__main__");
  }

  Map<String, Function> functions() {
    return functions;
  }

  /// What is done at the margin of the listing, in its order.
  List<Statement> steps() {
    return steps;
  }

  /// The library's name of what is imported under a name.
  Map<String, String> imports() {
    return imports;
  }

  boolean importsFrom(String module) {
    return imports.values().stream().anyMatch(it -> it.startsWith(module));
  }

  /// The variables of a function, or of the module.
  Set<String> own(String owner) {
    return own.getOrDefault(owner, Set.of());
  }

  List<Statement> body(String owner) {
    Function function = functions.get(owner);
    return function == null ? steps : function.body();
  }

  /// Whether some attribute with this name is used anywhere.
  boolean uses(String attribute) {
    return attributes.contains(attribute);
  }

  /// Whether threads begin with this function.
  boolean isTarget(String function) {
    return targets.contains(function);
  }

  /// Whether Java's locks do what the listing's do.
  boolean hasPlainLocks() {
    return hasPlainLocks;
  }

  /// Whether a variable is made as something that can be acquired, but is no `Lock`.
  boolean isOtherThanLock(String name) {
    return isMade(name, OTHERS);
  }

  private boolean isMade(String name, Set<String> makers) {
    Scope module = Scope.of(this, "");
    return steps.stream()
        .filter(it -> Bound.by(it).contains(name))
        .anyMatch(
            it ->
                it instanceof Statement.Assign assign
                    && assign.value() instanceof Expression.Call call
                    && module.library(call.function()).filter(makers::contains).isPresent());
  }

  /// Whether a variable of the module is one of the class: a constant, or what functions use.
  boolean isField(String name) {
    return fields.computeIfAbsent(name, this::findField);
  }

  private boolean findField(String name) {
    Predicate<Function> uses =
        it ->
            !own(it.signature().name()).contains(name)
                && Parts.within(it.body()).anyMatch(part -> isName(part, name));
    return own("").contains(name)
        && (isConstant(name) || isMade(name, SHARED) || functions.values().stream().anyMatch(uses));
  }

  /// Whether a name is written in capitals, and assigned once.
  boolean isConstant(String name) {
    return name.equals(name.toUpperCase(java.util.Locale.ROOT))
        && !name.startsWith("_")
        && steps.stream().filter(it -> bound(List.of(it)).contains(name)).count() == 1
        && assignments(name) == 1;
  }

  /// How often a variable of the module is assigned, as the listing is written.
  long assignments(String name) {
    long inFunctions =
        functions.values().stream()
            .filter(it -> globals(it).contains(name))
            .mapToLong(it -> count(it.body(), name))
            .sum();
    return inFunctions + count(steps, name);
  }

  private static long count(List<Statement> statements, String name) {
    return Nested.in(statements).flatMap(it -> Bound.by(it).stream()).filter(name::equals).count();
  }

  private static boolean isName(Expression part, String name) {
    return part instanceof Name it && it.name().equals(name);
  }

  /// How often a name stands anywhere.
  long mentions(String name) {
    return everything().filter(it -> isName(it, name)).count();
  }

  /// What is raised anywhere, re-raised exceptions left out.
  Stream<Expression> raised() {
    return Stream.concat(Stream.of(""), functions.keySet().stream())
        .flatMap(it -> Nested.in(body(it)))
        .filter(Statement.Raise.class::isInstance)
        .flatMap(it -> ((Statement.Raise) it).exception().stream());
  }

  private Stream<Expression> everything() {
    return Stream.concat(
        Parts.within(steps), functions.values().stream().flatMap(it -> Parts.within(it.body())));
  }

  private static Set<String> locals(Function it) {
    Set<String> names = new LinkedHashSet<>();
    it.signature().parameters().forEach(each -> names.add(each.name()));
    names.addAll(bound(it.body()));
    names.removeAll(globals(it));
    return names;
  }

  private static Set<String> bound(List<Statement> statements) {
    return Nested.in(statements)
        .flatMap(it -> Bound.by(it).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> globals(Function function) {
    Set<String> names = new HashSet<>();
    Nested.in(function.body())
        .filter(Statement.Global.class::isInstance)
        .forEach(it -> ((Statement.Global) it).names().forEach(each -> names.add(each.name())));
    return names;
  }
}
