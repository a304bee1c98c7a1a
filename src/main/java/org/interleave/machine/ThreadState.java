package org.interleave.machine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.interleave.library.CanonicalForm;
import org.interleave.library.Copies;
import org.interleave.library.Job;
import org.interleave.program.Handler;
import org.interleave.program.Instruction;
import org.interleave.program.Instruction.Bookkeeping;
import org.interleave.program.Instruction.Computing;
import org.interleave.program.Instruction.Visible;
import org.interleave.program.Program;
import org.interleave.value.ExceptionType;
import org.interleave.value.ExceptionValue;
import org.interleave.value.FunctionValue;
import org.interleave.value.None;
import org.interleave.value.PythonException;
import org.interleave.value.TypeName;
import org.jspecify.annotations.Nullable;

/// How far one thread has come: its calls, what they hold, and the instruction that comes next.
public final class ThreadState {

  /// As in CPython.
  private static final int MOST_CALLS = 1000;

  /// Those that CPython makes until a thread comes to its function.
  private static final int BOOTSTRAP_CALLS = 3;

  private static final int MODULE = 0;

  private final Code code;
  private final Call first;
  private @Nullable Frame frame;
  private boolean begun;
  private int calls;

  /// What was carried out last, which says the line; or nothing, and then the line is given.
  private @Nullable Instruction last;

  private int givenLine;

  /// A thread that is going to call a function, and then end.
  private ThreadState(Code code, FunctionValue function, List<Object> arguments) {
    this(code, new Call(function, List.copyOf(arguments)));
  }

  private ThreadState(Code code, Call first) {
    this.code = code;
    this.first = first;
    this.calls = first.value().function() == MODULE ? 0 : BOOTSTRAP_CALLS;
  }

  /// A thread that is going to do a job.
  ///
  /// @throws PythonException when the job cannot be done like that
  public static ThreadState of(Code code, Job job) {
    return new ThreadState(code, job.function(), job.items());
  }

  /// The same among copies of all lists.
  ThreadState copy(Copies copies) {
    ThreadState copy = new ThreadState(code, first);
    copy.frame = frame == null ? null : frame.copy(copies);
    copy.begun = begun;
    copy.calls = calls;
    copy.last = last;
    copy.givenLine = givenLine;
    return copy;
  }

  /// Writes down where the thread is, and what its calls hold.
  ///
  /// @param isCalling whether it waits in a call
  void describe(CanonicalForm form, boolean isCalling) {
    form.add(begun);
    if (frame != null) {
      frame.describe(form, isCalling);
    }
  }

  /// Carries out one instruction; false when the thread has come to its end before it.
  ///
  /// @throws PythonException when nobody handles it: then the thread has come to its end
  /// @throws org.interleave.value.RefusalException which no handler sees: the run cannot go on
  public boolean step(World world) throws InterruptedException {
    Frame current = frame;
    if (current == null) {
      return !begun && begin();
    }
    Instruction instruction = current.next();
    last = instruction;
    try {
      switch (instruction) {
        case Computing it -> current.slots[it.to()] = Computation.result(it, current.slots, world);
        case Visible it -> VisibleStep.carryOut(it, current.slots, program(), world);
        case Bookkeeping it -> Bookkeeper.carryOut(it, current, this, world);
      }
    } catch (PythonException raised) {
      handle(raised);
    } catch (Pause pause) {
      current.at--;
      throw pause;
    }
    return true;
  }

  /// What is known of the instruction that comes next; there must be one.
  Sight foreseen() {
    Frame current = Objects.requireNonNull(frame);
    return current.routine.sights[current.at];
  }

  /// The instruction that comes next, if there is one.
  @Nullable Instruction upcoming() {
    return frame == null ? null : frame.upcoming();
  }

  /// The innermost call's instruction that was carried out last, if there is one.
  @Nullable Instruction latest() {
    return frame == null || frame.at == 0 ? null : frame.last();
  }

  /// The call that comes next; there must be one.
  Instruction.CallMethod nextCall() {
    return (Instruction.CallMethod) Objects.requireNonNull(frame).upcoming();
  }

  /// What a slot holds.
  Object slot(int number) {
    return Objects.requireNonNull(frame).slots[number];
  }

  /// Says what the call has returned that was carried out last.
  void complete(Object value) {
    Frame current = Objects.requireNonNull(frame);
    if (current.last() instanceof Instruction.CallMethod call) {
      current.slots[call.to()] = value;
    }
  }

  /// Says that the call has raised an exception that was carried out last.
  ///
  /// @throws PythonException when nobody handles it: then the thread has come to its end
  void fail(PythonException raised) {
    handle(raised);
  }

  private boolean begin() {
    begun = true;
    givenLine = code.routine(first.value().function()).instructions[0].line();
    enter(first, 0);
    return true;
  }

  /// The line of the instruction that was carried out last; after the first step, which only enters
  /// the function, that of its beginning.
  public int line() {
    return last == null ? givenLine : last.line();
  }

  /// The line that the thread goes on with, or the last one at its end.
  public int nextLine() {
    return frame == null ? line() : frame.upcoming().line();
  }

  /// Where the thread stands, unless it has come to its end.
  Optional<Position> position() {
    return Optional.ofNullable(frame)
        .map(it -> new Position(calls, it.routine.number, it.at, nextLine()));
  }

  /// Whether the thread has come to its end.
  public boolean isAtEnd() {
    return begun && frame == null;
  }

  /// The function of the innermost call, or nothing before the first and after the last.
  public String function() {
    return frame == null ? "" : frame.routine.function.name();
  }

  /// The innermost call's variables that have a value, by name, in the order of their slots.
  public Map<String, Object> variables() {
    return frame == null ? Map.of() : frame.variables();
  }

  Program program() {
    return code.program();
  }

  /// Calls a function, or makes an exception of a type.
  void call(Object function, List<Object> arguments, int result) {
    switch (function) {
      case FunctionValue it -> enter(new Call(it, arguments), result);
      case ExceptionType it ->
          Objects.requireNonNull(frame).slots[result] = new ExceptionValue(it, arguments);
      default ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR,
              "'%s' object is not callable".formatted(TypeName.of(function)));
    }
  }

  private void enter(Call call, int result) {
    if (calls == MOST_CALLS) {
      throw PythonException.of(ExceptionType.RECURSION_ERROR, "maximum recursion depth exceeded");
    }
    Frame entered = new Frame(code.routine(call.value().function()), frame, result);
    call.bind(entered.routine.function, entered.slots);
    frame = entered;
    calls++;
  }

  /// Leaves the current call with a value.
  void leave(Object value) {
    Frame left = Objects.requireNonNull(frame);
    frame = left.caller;
    calls--;
    if (frame != null) {
      frame.slots[left.result] = value;
    }
  }

  void raiseAgain(ExceptionValue exception, long raisedAt) {
    last = null;
    givenLine = (int) raisedAt;
    throw new PythonException(exception);
  }

  /// Goes on at the innermost handler around, or ends the thread.
  private void handle(PythonException raised) {
    while (frame != null) {
      Optional<Handler> handler = frame.handler();
      if (handler.isPresent()) {
        frame.slots[handler.get().slot()] = raised.value();
        frame.slots[handler.get().slot() + 1] = (long) line();
        frame.at = handler.get().target();
        return;
      }
      leave(None.NONE);
    }
    throw raised;
  }
}
