package org.interleave.machine;

import org.interleave.program.Instruction;
import org.interleave.trace.Row;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.value.ListValue;
import org.interleave.value.PythonException;
import org.interleave.value.Snapshot;

/// What the one thread does that moves, which may take one step.
final class Turn {

  private final Chronicle chronicle;
  private final Memory memory;
  private final Handles handles;
  private final boolean isCoarse;
  private final Crew crew;
  private final LineResult result = new LineResult();
  private MachineThread thread;

  /// Where the thread is in the listing.
  private int line;

  private boolean hasTakenStep;

  /// Whether what the thread does now is a step, and not part of the one before.
  private boolean isStep;

  @SuppressWarnings("NullAway.Init") // begun before it is used
  Turn(MachineState state) {
    chronicle = state.chronicle;
    memory = state.memory;
    handles = state.handles;
    crew = state.crew;
    isCoarse = state.terms.isCoarse();
  }

  /// Lets a thread in, which may take a step, or has taken it.
  void begin(MachineThread entered, boolean tookStep) {
    thread = entered;
    hasTakenStep = tookStep;
    isStep = !isCoarse || !crew.isAlone(entered);
  }

  MachineThread thread() {
    return thread;
  }

  int number() {
    return thread.object.number();
  }

  boolean hasTakenStep() {
    return hasTakenStep;
  }

  /// Whether the thread's next instruction does not lead beyond its step, as far as can be told.
  boolean allows(ThreadState state) {
    if (isCoarse) {
      return true;
    }
    Sight sight = sight(state);
    if (result.isPending() && (sight == Sight.STEP || state.nextLine() != result.line())) {
      leaveLine();
    }
    return !hasTakenStep || sight == Sight.OPEN;
  }

  private Sight sight(ThreadState state) {
    if (!memory.isRecorded()) {
      return Sight.OPEN;
    }
    Sight sight = state.foreseen();
    return sight == Sight.CALL ? sight(state, state.nextCall()) : sight;
  }

  private Sight sight(ThreadState state, Instruction.CallMethod call) {
    return switch (state.slot(call.object())) {
      case Handle it when !handles.behind(it).ignores(call.method()) -> Sight.STEP;
      case ListValue it when it.subject() != ListValue.PRIVATE -> Sight.STEP;
      default -> Sight.OPEN;
    };
  }

  /// Takes note of what has been computed.
  void computed(int where, Object value) {
    if (memory.isRecorded() && !isCoarse) {
      if (hasTakenStep) {
        throw Pause.PAUSE;
      }
      result.set(where, Snapshot.of(value));
    }
  }

  /// Takes what has been computed up to now as a step.
  void leaveLine() {
    if (result.isPending()) {
      line = result.line();
      add(StepKind.COMPUTE, StepBuffer.NO_SUBJECT, result.take(), StepBuffer.NO_STEP);
    }
  }

  /// Makes sure that the thread may take a step at this line.
  void at(int where) {
    leaveLine();
    isStep = !isCoarse || !crew.isAlone(thread);
    if (isStep && (hasTakenStep || crew.isHeld(thread))) {
      throw Pause.PAUSE;
    }
    line = where;
  }

  /// Makes sure that the thread may do at this line what others do not notice.
  void atUnnoticed(int where) {
    if (isCoarse) {
      isStep = false;
      line = where;
    } else {
      at(where);
    }
  }

  /// Says where the thread is, without a step.
  void moveTo(int where) {
    line = where;
  }

  /// Takes the step, and returns its number. One that waits lasts until the thread goes on.
  int add(StepKind kind, int subject, Object value, long cause) {
    long begin = chronicle.clock();
    long end = begin + Machine.STEP_NANOS;
    int step = add(new Row(number(), kind, subject, value, (int) cause, line, begin, end));
    if (kind.isWaiting()) {
      thread.openStep = step;
    }
    return step;
  }

  /// Takes a step of no subject.
  void add(StepKind kind, Object value) {
    add(kind, StepBuffer.NO_SUBJECT, value, StepBuffer.NO_STEP);
  }

  /// Takes the step that is a sleep of so many ns, and returns when it ends.
  long sleep(long nanos) {
    long begin = chronicle.clock();
    if (isCoarse) {
      return begin;
    }
    long end = begin + Math.max(nanos, Machine.STEP_NANOS);
    int none = StepBuffer.NO_SUBJECT;
    add(new Row(number(), StepKind.SLEEP, none, nanos, Trace.NO_ROW, line, begin, end));
    return end;
  }

  private int add(Row step) {
    hasTakenStep |= isStep;
    thread.steps++;
    return chronicle.add(step);
  }

  /// Takes the step that is the exception that ends the thread.
  void raise(PythonException raised) {
    line = thread.state == null ? 1 : thread.state.line();
    add(StepKind.RAISE, raised.value());
  }
}
