package org.interleave.machine;

import java.util.List;
import org.interleave.program.Program;
import org.interleave.value.ExceptionType;
import org.interleave.value.FunctionValue;
import org.interleave.value.ListValue;
import org.interleave.value.None;
import org.interleave.value.PythonException;
import org.interleave.value.Tuple;
import org.interleave.value.TypeName;
import org.jspecify.annotations.Nullable;

/// What a thread is to do: call a function with arguments; or nothing.
public record Job(Object target, Object arguments) {

  /// What the main thread does: it carries out the module.
  public static final Job MAIN =
      new Job(new FunctionValue("<module>", 0, List.of()), new Tuple(List.of()));

  /// The thread's beginning, or null when it has nothing to do.
  ///
  /// @throws PythonException when the function cannot be called like that
  public @Nullable ThreadState begin(Program program) {
    return switch (target) {
      case None _ -> null;
      case FunctionValue function -> new ThreadState(program, function, items());
      default ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR,
              "'%s' object is not callable".formatted(TypeName.of(target)));
    };
  }

  private List<Object> items() {
    return switch (arguments) {
      case Tuple tuple -> tuple.items();
      case ListValue list -> list.items();
      default ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR,
              "argument after * must be an iterable, not " + TypeName.of(arguments));
    };
  }

  /// What a thread without a name of its own is called, by its number among those.
  public String defaultName(int number) {
    return target instanceof FunctionValue function
        ? "Thread-%d (%s)".formatted(number, function.name())
        : "Thread-" + number;
  }
}
