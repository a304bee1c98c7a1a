package org.interleave.analysis;

import java.util.ArrayList;
import java.util.List;
import org.interleave.machine.ThreadState;
import org.interleave.trace.Trace;
import org.interleave.value.FunctionValue;
import org.interleave.value.LibraryObject;
import org.interleave.value.ListValue;

/// The variables of one thread's innermost call, as they stand at a moment of a run. The trace does
/// not hold them: they are what the thread's code makes of the steps that it does hold.
///
/// @param function what is being carried out; `<module>` for the listing itself
public record Locals(int thread, String function, List<Local> variables) {

  /// So many steps can be followed in about a tenth of a second.
  public static final int MOST_STEPS = 200_000;

  public Locals {
    variables = List.copyOf(variables);
  }

  /// A variable that has a value, which is given as text.
  public record Local(String name, String text) {}

  /// Those of each thread that has begun and not ended. Takes the longer, the more steps have been
  /// taken: see [#MOST_STEPS].
  ///
  /// @param moment how many steps of the run have been taken
  public static List<Locals> at(Trace trace, int moment) {
    List<Locals> found = new ArrayList<>();
    new CodeReplay(trace)
        .follow(
            thread -> trace.stepsBefore(thread, moment),
            false,
            (thread, state, _) -> {
              if (state != null && !state.isAtEnd()) {
                found.add(new Locals(thread, state.function(), variables(state, trace, moment)));
              }
            });
    return found;
  }

  /// Whether the thread is in no function, but in the listing itself.
  public boolean isModule() {
    return function.startsWith("<");
  }

  /// Whether a value says more than its name does: threads, locks and functions do not.
  private static boolean isData(Object value) {
    return switch (value) {
      case FunctionValue _, LibraryObject _ -> false;
      case ListValue list ->
          list.items().isEmpty() || list.items().stream().anyMatch(Locals::isData);
      default -> true;
    };
  }

  private static List<Local> variables(ThreadState state, Trace trace, int moment) {
    List<Local> variables = new ArrayList<>();
    state
        .variables()
        .forEach(
            (name, value) -> {
              Object then = trace.then(value, moment);
              if (isData(then)) {
                variables.add(new Local(name, ValueText.of(then)));
              }
            });
    return variables;
  }
}
