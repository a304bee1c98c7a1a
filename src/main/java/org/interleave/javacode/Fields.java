package org.interleave.javacode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interleave.javacode.Type.Form;
import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Nested;
import org.interleave.listing.Position;
import org.interleave.listing.Statement;
import org.interleave.value.BinaryOperator;

/// Writes the variables of the class: what functions share, and constants.
record Fields(Writing writing) {

  private static final Set<String> MAKERS =
      Set.of("Lock", "RLock", "Semaphore", "BoundedSemaphore", "Event", "Condition", "Barrier");

  /// Writes the fields, and returns the statements that are done by that.
  Set<Statement> write() {
    Method method = new Method(writing, "");
    Set<Statement> done = new HashSet<>();
    Set<String> written = new HashSet<>();
    for (Statement step : writing.outline().steps()) {
      if (step instanceof Statement.Assign it && isField(it, written)) {
        String name = Bound.by(it).getFirst();
        written.add(name);
        done.add(step);
        writing.lines().from(it.at().line());
        initialised(name, it, method);
      } else if (step instanceof Statement.Assign it && isFilled(it)) {
        written.add(Bound.by(it).getFirst());
        filled(Bound.by(it).getFirst(), it);
      }
    }
    for (String name : writing.outline().own("")) {
      if (writing.outline().isField(name) && !written.contains(name)) {
        plain(name);
      }
    }
    return done;
  }

  /// Whether an assignment can be the field's initial value: it is the first, and needs nothing
  /// that is not there by then.
  private boolean isField(Statement.Assign it, Set<String> written) {
    if (it.targets().size() != 1
        || !(it.targets().getFirst() instanceof Statement.Variable target)) {
      return false;
    }
    String name = target.name().name();
    return writing.outline().isField(name)
        && !written.contains(name)
        && isFirst(it, name)
        && Parts.within(it.value()).allMatch(part -> isReady(part, written));
  }

  /// Whether an assignment can fill a list that is there from the start.
  private boolean isFilled(Statement.Assign it) {
    return it.targets().size() == 1
        && it.targets().getFirst() instanceof Statement.Variable target
        && it.value() instanceof Expression.ListComprehension
        && writing.outline().isField(target.name().name())
        && writing.outline().assignments(target.name().name()) == 1;
  }

  private void filled(String name, Statement.Assign it) {
    Type type = type(name, it.at());
    Code list = Code.primary("new ArrayList<>()", type);
    String text = shared(new Variable("", name), list, it.at());
    writing.filled().add(name);
    writing.lines().from(it.at().line());
    writing
        .lines()
        .add("static final " + type.java() + " " + writing.names().of(name) + " = " + text + ";");
  }

  private boolean isFirst(Statement it, String name) {
    return writing.outline().steps().stream()
        .filter(step -> Nested.in(List.of(step)).anyMatch(each -> Bound.by(each).contains(name)))
        .findFirst()
        .filter(it::equals)
        .isPresent();
  }

  private boolean isReady(Expression part, Set<String> written) {
    Scope scope = Scope.of(writing.outline(), "");
    return switch (part) {
      case Name it ->
          scope.library(it).isPresent()
              || writing.outline().imports().containsKey(it.name())
              || (written.contains(it.name()) && writing.outline().assignments(it.name()) == 1);
      case Call it -> scope.library(it.function()).filter(Fields::isMaker).isPresent();
      case Attribute it -> scope.library(it).isPresent();
      case Expression.Binary it ->
          it.operator() != BinaryOperator.DIVIDE
              && it.operator() != BinaryOperator.FLOOR_DIVIDE
              && it.operator() != BinaryOperator.MODULO;
      case Expression.Index _, Expression.ListComprehension _, Expression.Comparison _ -> false;
      default -> true;
    };
  }

  private static boolean isMaker(String name) {
    return name.equals("queue.Queue")
        || (name.startsWith("threading.")
            && MAKERS.contains(name.substring("threading.".length())));
  }

  private void initialised(String name, Statement.Assign it, Method method) {
    Type type = type(name, it.at());
    boolean isFinal = writing.outline().assignments(name) == 1;
    String java = writing.names().of(name);
    String start = (isFinal ? "static final " : "static ") + type.java() + " " + java + " = ";
    if (type == Simple.CONDITION) {
      condition(new Variable("", name), method, start);
    } else {
      Code code = new ExpressionCode(method).boxed(it.value(), type);
      writing.lines().add(start + shared(new Variable("", name), code, it.at()) + ";");
    }
  }

  private void condition(Variable variable, Method method, String start) {
    Call made = MakingCode.making(variable, writing.outline());
    String lock = MakingCode.lockOf(variable, method);
    if (Arguments.of(made, "lock").get("lock").filter(Name.class::isInstance).isEmpty()) {
      writing.lines().add("static final ReentrantLock " + lock + " = new ReentrantLock();");
    }
    writing.lines().add(start + lock + ".newCondition();");
  }

  private void plain(String name) {
    Statement first = firstUse(name);
    Type type = type(name, first.at());
    boolean isGiven =
        writing.outline().steps().stream().anyMatch(step -> Bound.by(step).contains(name));
    if (!isGiven && type.isPrimitive()) {
      throw new Untranslatable(first.at(), "name.unassigned", name);
    } else if (type == Simple.CONDITION) {
      throw new Untranslatable(first.at(), "condition.place");
    }
    writing.lines().addOwn("static " + type.java() + " " + writing.names().of(name) + ";");
  }

  private Statement firstUse(String name) {
    return Stream.concat(Stream.of(""), writing.outline().functions().keySet().stream())
        .flatMap(it -> Nested.in(writing.outline().body(it)))
        .filter(it -> Bound.by(it).contains(name))
        .findFirst()
        .orElseThrow();
  }

  private Type type(String name, Position at) {
    Type type = writing.types().of(new Variable("", name));
    if (type == Simple.UNKNOWN || type == Simple.MIXED) {
      throw new Untranslatable(at, "type.open", name);
    }
    return type;
  }

  /// A value as it is given to a variable: lists that threads change must bear that.
  String shared(Variable variable, Code code, Position at) {
    boolean isList = code.type() instanceof Many it && it.form() == Form.LIST;
    boolean isShared = variable.owner().isEmpty() && isShared(writing.outline(), variable.name());
    return isList && isShared ? "Collections.synchronizedList(" + code.text() + ")" : code.text();
  }

  /// Whether functions make a list longer or shorter, or may do so by another name.
  static boolean isShared(Outline outline, String name) {
    return outline.functions().values().stream()
        .anyMatch(
            it -> {
              Set<String> changed = changed(it.body());
              return changed.contains(name)
                  || ExpressionCode.parameters(it).stream().anyMatch(changed::contains);
            });
  }

  /// The names of the lists that get longer or shorter there.
  static Set<String> changed(List<Statement> body) {
    return Parts.within(body)
        .filter(it -> it instanceof Attribute a && Set.of("append", "pop").contains(a.name()))
        .map(it -> ((Attribute) it).object())
        .filter(Name.class::isInstance)
        .map(it -> ((Name) it).name())
        .collect(Collectors.toSet());
  }
}
