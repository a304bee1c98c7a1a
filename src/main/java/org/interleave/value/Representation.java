package org.interleave.value;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Writes down a value with all that is in it.
final class Representation {

  private final StringBuilder out = new StringBuilder();

  /// The sequences around the place that is being written.
  private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

  private Representation() {}

  static String of(Object value) {
    return switch (value) {
      case Long it -> it.toString();
      case Double it -> FloatText.repr(it);
      case Boolean it -> it ? "True" : "False";
      case None _ -> "None";
      case String it -> StringText.repr(it);
      case ExceptionType it -> "<class '" + it.qualified() + "'>";
      case FunctionValue it -> "<function " + it.name() + " at " + address(it) + ">";
      case LibraryObject it -> "<" + it.type() + ">";
      case Range it -> range(it);
      case ListValue _, Tuple _, ExceptionValue _ -> {
        Representation representation = new Representation();
        representation.add(value);
        yield representation.out.toString();
      }
      default -> throw new IllegalArgumentException("no value of Python: " + value.getClass());
    };
  }

  private void add(Object value) {
    switch (value) {
      case ListValue it when it == Snapshot.OMITTED -> out.append("[\u2026]");
      case ListValue it -> addItems(it, "[", it.items(), "]");
      case Tuple it -> addItems(it, "(", it.items(), it.items().size() == 1 ? ",)" : ")");
      case ExceptionValue it -> addItems(it, it.type().python() + "(", it.arguments(), ")");
      default -> out.append(of(value));
    }
    Refusal.size(out.length());
  }

  private void addItems(Object sequence, String begin, List<Object> items, String end) {
    if (open.contains(sequence)) {
      out.append(begin).append("...").append(end.charAt(end.length() - 1));
      return;
    }
    Refusal.checkDepth(open.size());
    open.add(sequence);
    out.append(begin);
    for (int i = 0; i < items.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      add(items.get(i));
    }
    out.append(end);
    open.remove(sequence);
  }

  private static String range(Range it) {
    String ends = "range(" + it.start() + ", " + it.stop();
    return it.step() == 1 ? ends + ")" : ends + ", " + it.step() + ")";
  }

  /// An address of the kind that CPython has on 64 bits. It means nothing.
  private static String address(Object value) {
    return "0x" + Long.toHexString((0x7fL << 40) + 16L * System.identityHashCode(value));
  }
}
