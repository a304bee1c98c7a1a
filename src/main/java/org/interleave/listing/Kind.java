package org.interleave.listing;

import java.util.Optional;
import java.util.function.Function;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.FormattedString;
import org.interleave.listing.Expression.ListComprehension;
import org.interleave.listing.Expression.ListLiteral;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Expression.StringLiteral;
import org.interleave.listing.Meaning.LibraryMember;
import org.interleave.listing.Meaning.Module;
import org.interleave.listing.Meaning.Variable;

/// What kind of object a value is, by the name of what makes it: `Lock`, `list`.
public final class Kind {

  static final String STRING = "str";

  private Kind() {}

  /// Nothing, unless it is certain.
  static Optional<String> of(Expression value, Function<String, Optional<Meaning>> names) {
    return switch (value) {
      case ListLiteral _, ListComprehension _ -> Optional.of("list");
      case StringLiteral _, FormattedString _ -> Optional.of(STRING);
      case Call call -> made(call.function(), names).map(Callable::name).filter(Library::isObject);
      case Name name ->
          names
              .apply(name.name())
              .flatMap(it -> it instanceof Variable v ? v.kind() : Optional.empty());
      default -> Optional.empty();
    };
  }

  /// What of the library a function is, if it is any of it.
  public static Optional<Callable> made(
      Expression function, Function<String, Optional<Meaning>> names) {
    return switch (function) {
      case Name name when meaning(name, names) instanceof LibraryMember it ->
          Optional.of(it.callable());
      case Attribute attribute when meaning(attribute.object(), names) instanceof Module it ->
          Library.member(it.name(), attribute.name());
      default -> Optional.empty();
    };
  }

  private static Meaning meaning(Expression value, Function<String, Optional<Meaning>> names) {
    Optional<Meaning> meaning =
        value instanceof Name name ? names.apply(name.name()) : Optional.empty();
    return meaning.orElse(new Variable(Optional.empty()));
  }
}
