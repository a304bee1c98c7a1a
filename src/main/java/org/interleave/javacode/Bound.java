package org.interleave.javacode;

import java.util.List;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Statement;

/// The names that a statement itself gives a value, those in its blocks left out.
final class Bound {

  private Bound() {}

  static List<String> by(Statement statement) {
    return switch (statement) {
      case Statement.Assign it -> it.targets().stream().flatMap(t -> by(t).stream()).toList();
      case Statement.AugmentedAssign it -> by(it.target());
      case Statement.For it -> List.of(it.each().variable().name());
      case Statement.With it ->
          it.resources().stream().flatMap(each -> each.name().stream()).map(Name::name).toList();
      case Statement.Try it ->
          it.handlers().stream().flatMap(each -> each.name().stream()).map(Name::name).toList();
      default -> List.of();
    };
  }

  static List<String> by(Statement.Target target) {
    return switch (target) {
      case Statement.Variable it -> List.of(it.name().name());
      case Statement.Several it -> it.names().stream().map(Name::name).toList();
      case Statement.Item _, Statement.Property _ -> List.of();
    };
  }
}
