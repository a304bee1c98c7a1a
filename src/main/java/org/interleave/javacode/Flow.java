package org.interleave.javacode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.ListComprehension;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Statement;
import org.jspecify.annotations.Nullable;

/// Where control goes, by Java's rules: no statement that cannot be reached, and no local variable
/// that may be without a value when it is read.
final class Flow {

  private final Set<String> completing = new HashSet<>();

  /// The local variables that are checked.
  private Set<String> own = Set.of();

  /// Those that have a value by now; there is none where control cannot come.
  private @Nullable Set<String> assigned = new HashSet<>();

  /// What each loop around has when it is left by a `break`.
  private final Deque<Breaks> breaks = new ArrayDeque<>();

  private static final class Breaks {
    private @Nullable Set<String> assigned;
  }

  Flow(Outline outline) {
    own = new HashSet<>(outline.own(""));
    own.removeIf(outline::isField);
    block(outline.steps());
    outline
        .functions()
        .forEach(
            (name, it) -> {
              own = outline.own(name);
              Set<String> given = new HashSet<>();
              it.signature().parameters().forEach(each -> given.add(each.name()));
              assigned = given;
              block(it.body());
              if (assigned != null) {
                completing.add(name);
              }
            });
  }

  /// Whether the end of a function's body can be reached.
  boolean completes(String function) {
    return completing.contains(function);
  }

  private void block(List<Statement> statements) {
    for (Statement statement : statements) {
      if (assigned == null) {
        throw new Untranslatable(statement.at(), "unreachable");
      }
      statement(statement);
    }
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Statement.If it -> branches(it);
      case Statement.While it -> loop(it);
      case Statement.For it -> loop(it);
      case Statement.Try it -> attempt(it);
      case Statement.With it -> {
        it.resources().forEach(this::hold);
        block(it.body());
      }
      case Statement.Break _ -> {
        Breaks loop = breaks.element();
        loop.assigned = either(loop.assigned, assigned);
        assigned = null;
      }
      case Statement.Return _, Statement.Raise _, Statement.Continue _ -> {
        Parts.of(statement).forEach(this::read);
        assigned = null;
      }
      case Statement.Assign it -> {
        read(it.value());
        it.targets().forEach(this::assign);
      }
      default -> Parts.of(statement).forEach(this::read);
    }
  }

  private void hold(Statement.Resource resource) {
    if (resource.name().isPresent()) {
      throw new Untranslatable(resource.object().at(), "with.name");
    }
    read(resource.object());
  }

  private void assign(Statement.Target target) {
    assign(Bound.by(target));
    if (!(target instanceof Statement.Variable) && !(target instanceof Statement.Several)) {
      Parts.of(target).forEach(this::read);
    }
  }

  private void assign(List<String> names) {
    if (assigned != null) {
      assigned.addAll(names);
    }
  }

  private void branches(Statement.If it) {
    Set<String> after = null;
    for (Statement.Branch branch : it.branches()) {
      read(branch.test());
      Set<String> before = copy(assigned);
      block(branch.body());
      after = either(after, assigned);
      assigned = before;
    }
    block(it.otherwise());
    assigned = either(after, assigned);
  }

  private void loop(Statement.While it) {
    read(it.test());
    Set<String> before = copy(assigned);
    Breaks left = body(it.body());
    assigned = LoopCode.isEndless(it.test()) ? left.assigned : before;
    if (assigned != null || !it.otherwise().isEmpty()) {
      block(it.otherwise());
    }
  }

  private void loop(Statement.For it) {
    read(it.each().source());
    Set<String> before = copy(assigned);
    assign(List.of(it.each().variable().name()));
    body(it.body());
    assigned = before;
    block(it.otherwise());
  }

  private Breaks body(List<Statement> body) {
    Breaks own = new Breaks();
    breaks.push(own);
    block(body);
    breaks.pop();
    return own;
  }

  private void attempt(Statement.Try it) {
    Set<String> before = copy(assigned);
    block(it.body());
    block(it.ending().otherwise());
    Set<String> after = assigned;
    for (Statement.Handler handler : it.handlers()) {
      assigned = copy(before);
      handler.name().ifPresent(name -> assign(List.of(name.name())));
      block(handler.body());
      after = either(after, assigned);
    }
    assigned = copy(before);
    block(it.ending().always());
    if (after != null && assigned != null) {
      assigned.addAll(after);
    } else {
      assigned = null;
    }
  }

  private void read(Expression expression) {
    read(expression, Set.of());
  }

  /// @param inner the variables of the comprehensions around
  private void read(Expression expression, Set<String> inner) {
    switch (expression) {
      case Name it -> {
        boolean isMissing = assigned != null && !assigned.contains(it.name());
        if (isMissing && own.contains(it.name()) && !inner.contains(it.name())) {
          throw new Untranslatable(it.at(), "name.unassigned", it.name());
        }
      }
      case ListComprehension it -> {
        read(it.source().source(), inner);
        Set<String> more = new HashSet<>(inner);
        more.add(it.variable().name());
        it.source().conditions().forEach(each -> read(each, more));
        read(it.element(), more);
      }
      default -> Parts.of(expression).forEach(it -> read(it, inner));
    }
  }

  private static @Nullable Set<String> copy(@Nullable Set<String> names) {
    return names == null ? null : new HashSet<>(names);
  }

  private static @Nullable Set<String> either(
      @Nullable Set<String> one, @Nullable Set<String> other) {
    if (one == null || other == null) {
      return copy(one == null ? other : one);
    }
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both;
  }
}
