package org.interleave.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Binary;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.Comparison;
import org.interleave.listing.Expression.Conditional;
import org.interleave.listing.Expression.Field;
import org.interleave.listing.Expression.FormattedString;
import org.interleave.listing.Expression.Index;
import org.interleave.listing.Expression.ListComprehension;
import org.interleave.listing.Expression.ListLiteral;
import org.interleave.listing.Expression.Logical;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Expression.TupleLiteral;
import org.interleave.listing.Expression.Unary;
import org.interleave.listing.Meaning.Module;
import org.interleave.listing.Meaning.OwnFunction;
import org.interleave.value.BinaryOperator;
import org.interleave.value.Text;

/// Checks expressions: their names, the attributes of what is known, and the arguments of calls.
final class ExpressionCheck {

  private static final Set<String> ASSIGNABLE = Set.of("name", "daemon");

  private final Errors errors;
  private final Scope scope;
  private final Consumer<Name> read;

  /// The variables of the comprehensions around, which belong to no scope.
  private final Set<String> comprehended = new HashSet<>();

  /// @param read is given each name whose value is asked for
  ExpressionCheck(Errors errors, Scope scope, Consumer<Name> read) {
    this.errors = errors;
    this.scope = scope;
    this.read = read;
  }

  void check(Expression expression) {
    switch (expression) {
      case Name it -> name(it);
      case ListLiteral it -> it.items().forEach(this::check);
      case TupleLiteral it -> it.items().forEach(this::check);
      case FormattedString it -> it.parts().forEach(part -> field(part));
      case ListComprehension it -> comprehension(it);
      case Unary it -> check(it.operand());
      case Binary it -> {
        List.of(it.left(), it.right()).forEach(this::check);
        checkRemainder(it.operator(), it.left());
      }
      case Logical it -> it.operands().forEach(this::check);
      case Comparison it -> {
        check(it.first());
        it.links().forEach(link -> check(link.right()));
      }
      case Conditional it -> List.of(it.test(), it.whenTrue(), it.whenFalse()).forEach(this::check);
      case Attribute it -> attribute(it);
      case Index it -> List.of(it.object(), it.index()).forEach(this::check);
      case Call it -> call(it);
      case Expression.IntegerLiteral _,
          Expression.FloatLiteral _,
          Expression.BooleanLiteral _,
          Expression.NoneLiteral _,
          Expression.StringLiteral _ -> {}
    }
  }

  /// Checks what is assigned to.
  void checkAssigned(Attribute place) {
    check(place);
    if (!ASSIGNABLE.contains(place.name())) {
      errors.add(place.nameAt(), "attribute.assigned", place.name());
    }
  }

  /// Refuses what is certain to be no remainder but a string with values filled in.
  private void checkRemainder(BinaryOperator operator, Expression left) {
    boolean isString = scope.kind(left).filter(Kind.STRING::equals).isPresent();
    if (operator == BinaryOperator.MODULO && isString) {
      errors.add(left.at(), "refused.percent");
    }
  }

  private void name(Name name) {
    if (!comprehended.contains(name.name())) {
      read.accept(name);
    }
  }

  private void field(Expression.Part part) {
    if (part instanceof Field field) {
      check(field.value());
    }
  }

  private void comprehension(ListComprehension it) {
    check(it.source().source());
    boolean isNew = comprehended.add(it.variable().name());
    it.source().conditions().forEach(this::check);
    check(it.element());
    if (isNew) {
      comprehended.remove(it.variable().name());
    }
  }

  private void call(Call call) {
    switch (call.function()) {
      case Name name when !comprehended.contains(name.name()) -> {
        check(name);
        called(scope.meaning(name.name())).ifPresent(it -> arguments(it, call));
      }
      case Attribute attribute -> method(attribute, call);
      case Expression other -> check(other);
    }
    call.arguments().forEach(this::check);
    call.keywords().forEach(keyword -> check(keyword.value()));
  }

  private static Optional<Callable> called(Optional<Meaning> meaning) {
    return meaning.flatMap(
        it ->
            switch (it) {
              case OwnFunction own -> Optional.of(Callable.of(own.function()));
              case Meaning.LibraryMember member -> Optional.of(member.callable());
              case Meaning.Variable _, Module _, Meaning.Foreign _ -> Optional.empty();
            });
  }

  private void arguments(Callable callable, Call call) {
    callable.refusal(call).ifPresent(errors::add);
    boolean isThread = callable.name().equals("Thread");
    call.keyword("args")
        .filter(it -> isThread)
        .flatMap(ExpressionCheck::alone)
        .ifPresent(it -> errors.add(call.keyword("args").orElseThrow().at(), "call.args", it));
  }

  /// How a value is written that stands where there should be a tuple with nothing but it.
  private static Optional<String> alone(Expression value) {
    return switch (value) {
      case Expression.IntegerLiteral it -> Optional.of(String.valueOf(it.value()));
      case Expression.FloatLiteral it -> Optional.of(Text.repr(it.value()));
      case Expression.StringLiteral it -> Optional.of(UnreadableToken.shown(Text.repr(it.value())));
      case FormattedString _ -> Optional.of("f'…'");
      case Expression.BooleanLiteral it -> Optional.of(Text.repr(it.value()));
      default -> Optional.empty();
    };
  }

  private void method(Attribute attribute, Call call) {
    List<Callable> candidates = attribute(attribute);
    if (!candidates.isEmpty() && candidates.stream().allMatch(it -> it.refusal(call).isPresent())) {
      arguments(candidates.getFirst(), call);
    } else if (candidates.size() == 1) {
      arguments(candidates.getFirst(), call);
    }
  }

  /// Checks an attribute, and returns what it may be.
  private List<Callable> attribute(Attribute it) {
    check(it.object());
    boolean isModule = module(it.object()).isPresent();
    Optional<String> kind = scope.kind(it.object());
    List<Callable> members =
        isModule
            ? Library.member(module(it.object()).get(), it.name()).stream().toList()
            : Library.members(kind, it.name());
    if (members.isEmpty() && !isUnknown(it.object())) {
      unknown(it, isModule ? module(it.object()) : kind, isModule);
    }
    return members;
  }

  private void unknown(Attribute it, Optional<String> owner, boolean isModule) {
    if (owner.isEmpty()) {
      errors.add(it.nameAt(), "attribute.unknown", it.name());
    } else if (owner.get().equals(Kind.STRING)) {
      errors.add(it.nameAt(), "attribute.string", it.name());
    } else {
      String key = isModule ? "import.member" : "attribute.other";
      errors.add(it.nameAt(), key, owner.get(), it.name(), Library.names(owner.get()));
    }
  }

  private Optional<String> module(Expression object) {
    return object instanceof Name name
            && !comprehended.contains(name.name())
            && scope.meaning(name.name()).orElse(null) instanceof Module module
        ? Optional.of(module.name())
        : Optional.empty();
  }

  /// Whether the object's own name is a mistake already, or means something that is not known.
  private boolean isUnknown(Expression object) {
    if (!(object instanceof Name name) || comprehended.contains(name.name())) {
      return false;
    }
    Optional<Meaning> meaning = scope.meaning(name.name());
    return meaning.isEmpty() || meaning.get() instanceof Meaning.Foreign;
  }
}
