package org.interleave.scenario;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.interleave.listing.Constant;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Assign;
import org.interleave.listing.Statement.Several;
import org.interleave.listing.Statement.Target;
import org.interleave.listing.Statement.Variable;

/// The names that a listing gives values to at its left margin, in its order.
///
/// @param constants those among them that are integers which a learner may change
record Variables(SequencedSet<String> all, SequencedSet<String> constants) {

  static Variables of(List<Statement> listing) {
    List<Assign> assigns =
        listing.stream().filter(Assign.class::isInstance).map(Assign.class::cast).toList();
    return new Variables(
        assigns.stream()
            .flatMap(it -> it.targets().stream())
            .flatMap(Variables::names)
            .collect(toCollection(LinkedHashSet::new)),
        Constant.in(listing).stream()
            .filter(it -> it.value() instanceof Long)
            .map(Constant::name)
            .collect(toCollection(LinkedHashSet::new)));
  }

  private static Stream<String> names(Target target) {
    return switch (target) {
      case Variable it -> Stream.of(it.name().name());
      case Several it -> it.names().stream().map(Name::name);
      case Statement.Item _, Statement.Property _ -> Stream.of();
    };
  }
}
