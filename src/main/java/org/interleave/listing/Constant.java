package org.interleave.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interleave.listing.Expression.FloatLiteral;
import org.interleave.listing.Expression.IntegerLiteral;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Expression.Unary;
import org.interleave.listing.Statement.Assign;
import org.interleave.listing.Statement.Variable;
import org.interleave.value.UnaryOperator;

/// A number of a listing that a learner may want to change: an upper-case name that the module
/// assigns a number, once.
///
/// @param value a `Long` or a `Double`
/// @param at where the number stands in the listing
public record Constant(String name, Number value, Position at) {

  private static final Predicate<String> UPPER_CASE =
      Pattern.compile("[A-Z][A-Z0-9_]*").asMatchPredicate();
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?\\s*(\\d[\\w.]*|\\.\\d[\\w]*)((?<=[\\d.][eE])[-+]\\d\\w*)?");

  /// Those of a listing that has been read, in its order.
  public static List<Constant> in(List<Statement> statements) {
    return statements.stream()
        .flatMap(Constant::of)
        .filter(it -> isAssignedOnce(it.name, statements))
        .toList();
  }

  private static Stream<Constant> of(Statement statement) {
    return statement instanceof Assign(Position _, List<Statement.Target> targets, Expression value)
            && targets.size() == 1
            && targets.getFirst() instanceof Variable(Name name)
            && UPPER_CASE.test(name.name())
        ? number(value).map(it -> new Constant(name.name(), it, value.at())).stream()
        : Stream.empty();
  }

  private static Optional<Number> number(Expression value) {
    return switch (value) {
      case IntegerLiteral it -> Optional.of(it.value());
      case FloatLiteral it -> Optional.of(it.value());
      case Unary(Position _, UnaryOperator operator, Expression operand)
          when operator == UnaryOperator.NEGATE ->
          number(operand).map(Constant::negated);
      default -> Optional.empty();
    };
  }

  private static Number negated(Number number) {
    return switch (number) {
      case Long it -> -it;
      default -> -number.doubleValue();
    };
  }

  private static boolean isAssignedOnce(String name, List<Statement> statements) {
    boolean byFunction = Scope.assignedElsewhere(statements).contains(name);
    long byModule =
        Nested.in(statements)
            .filter(it -> Bindings.of(List.of(it)).names().contains(name))
            .filter(it -> Nested.blocks(it).isEmpty())
            .count();
    return !byFunction && byModule == 1;
  }

  /// The listing with another number in this constant's place, and all else as it was.
  ///
  /// @param listing the text in which the constant was found
  /// @param number as it is to stand there
  public String changed(String listing, String number) {
    String text = Listing.normalised(listing);
    int start = 0;
    for (int line = 1; line < at.line(); line++) {
      start = text.indexOf('\n', start) + 1;
    }
    int place = text.offsetByCodePoints(start, at.column() - 1);
    Matcher old = NUMBER.matcher(text).region(place, text.length());
    old.lookingAt();
    return text.substring(0, place) + number + text.substring(old.end());
  }
}
