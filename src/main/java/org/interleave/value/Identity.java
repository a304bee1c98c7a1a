package org.interleave.value;

/// What counts as one and the same object.
///
/// *Why values:* Python leaves it open whether equal numbers or strings are one object; here they
/// always are. Only of floats that are no number there may be many.
final class Identity {

  private Identity() {}

  @SuppressWarnings("ReferenceEquality") // It is what is asked for.
  static boolean of(Object left, Object right) {
    if (left == right) {
      return true;
    }
    return switch (left) {
      case Long it -> it.equals(right);
      case String it -> it.equals(right);
      case Boolean it -> it.equals(right);
      case Double it -> it.equals(right) && !it.isNaN();
      case Tuple it -> it.items().isEmpty() && it.equals(right);
      default -> false;
    };
  }
}
