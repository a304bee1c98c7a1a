package org.interleave.machine;

import java.util.List;
import org.interleave.program.Function;
import org.interleave.value.ExceptionType;
import org.interleave.value.FunctionValue;
import org.interleave.value.Missing;
import org.interleave.value.PythonException;

/// A function of the listing with the arguments it is called with. An argument that is
/// [Missing#MISSING] was left out.
record Call(FunctionValue value, List<Object> arguments) {

  /// Puts the arguments where the parameters are.
  ///
  /// @throws PythonException when they are too few or too many
  void bind(Function function, Object[] slots) {
    if (arguments.size() > function.parameters()) {
      throw PythonException.of(
          ExceptionType.TYPE_ERROR,
          "%s() takes %s but %s given"
              .formatted(value.name(), taken(function), given(arguments.size())));
    }
    for (int parameter = 0; parameter < function.parameters(); parameter++) {
      slots[parameter] = argument(function, parameter);
    }
  }

  private Object argument(Function function, int parameter) {
    Object given = parameter < arguments.size() ? arguments.get(parameter) : Missing.MISSING;
    if (given != Missing.MISSING) {
      return given;
    }
    int fallback = parameter - function.parameters() + value.defaults().size();
    if (fallback < 0) {
      throw PythonException.of(ExceptionType.TYPE_ERROR, missing(function));
    }
    return value.defaults().get(fallback);
  }

  private String missing(Function function) {
    List<String> names =
        function.slots().subList(0, function.parameters() - value.defaults().size());
    List<String> missing =
        java.util.stream.IntStream.range(0, names.size())
            .filter(it -> it >= arguments.size() || arguments.get(it) == Missing.MISSING)
            .mapToObj(it -> "'" + names.get(it) + "'")
            .toList();
    return "%s() missing %d required positional argument%s: %s"
        .formatted(
            value.name(), missing.size(), missing.size() == 1 ? "" : "s", enumerated(missing));
  }

  /// As CPython lists names: `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`.
  private static String enumerated(List<String> names) {
    int last = names.size() - 1;
    return switch (names.size()) {
      case 1 -> names.getFirst();
      case 2 -> names.getFirst() + " and " + names.getLast();
      default -> String.join(", ", names.subList(0, last)) + ", and " + names.getLast();
    };
  }

  private String taken(Function function) {
    int most = function.parameters();
    int least = most - value.defaults().size();
    String count = least == most ? "" + most : "from %d to %d".formatted(least, most);
    return count + " positional argument" + (most == 1 && least == most ? "" : "s");
  }

  private static String given(int count) {
    return count + (count == 1 ? " was" : " were");
  }
}
