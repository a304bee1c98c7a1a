package org.interleave.value;

/// Which values count as true.
public final class Truth {

  private Truth() {}

  /// Whether a condition with this value holds: not with `None`, zero, and what is empty.
  public static boolean of(Object value) {
    return switch (value) {
      case Boolean it -> it;
      case Long it -> it != 0;
      case Double it -> it != 0;
      case String it -> !it.isEmpty();
      case None _ -> false;
      case Tuple it -> !it.items().isEmpty();
      case ListValue it -> !it.items().isEmpty();
      case Range it -> !it.isEmpty();
      default -> true;
    };
  }
}
