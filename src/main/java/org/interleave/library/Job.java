package org.interleave.library;

import java.util.List;
import org.interleave.value.ExceptionType;
import org.interleave.value.FunctionValue;
import org.interleave.value.PythonException;
import org.interleave.value.Sequences;
import org.interleave.value.Tuple;
import org.interleave.value.TypeName;

/// What a thread is to do: call a function with arguments; or nothing.
public record Job(Object target, Object arguments) {

  /// What the main thread does: it carries out the module.
  public static final Job MAIN =
      new Job(new FunctionValue("<module>", 0, List.of()), new Tuple(List.of()));

  /// The function to call.
  ///
  /// @throws PythonException when it is none
  public FunctionValue function() {
    if (target instanceof FunctionValue function) {
      return function;
    }
    throw PythonException.of(
        ExceptionType.TYPE_ERROR, "'%s' object is not callable".formatted(TypeName.of(target)));
  }

  /// What to call it with.
  ///
  /// @throws PythonException when it is nothing that has items
  public List<Object> items() {
    if (Sequences.isIterable(arguments)) {
      return Sequences.items(arguments);
    }
    throw PythonException.of(
        ExceptionType.TYPE_ERROR,
        "__main__.%s() argument after * must be an iterable, not %s"
            .formatted(function().name(), TypeName.of(arguments)));
  }

  /// What a thread without a name of its own is called, by its number among those.
  String defaultName(int number) {
    return target instanceof FunctionValue function
        ? "Thread-%d (%s)".formatted(number, function.name())
        : "Thread-" + number;
  }
}
