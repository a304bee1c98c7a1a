package org.interleave.machine;

import java.util.List;
import java.util.Objects;
import org.interleave.library.Call;
import org.interleave.library.Caller;
import org.interleave.library.Progress;
import org.interleave.library.PythonThread;
import org.interleave.library.SharedObject;
import org.interleave.program.Method;
import org.interleave.trace.StepKind;
import org.interleave.value.Missing;
import org.interleave.value.None;
import org.interleave.value.PythonException;

/// The thread that moves, as the library's objects know it.
final class MachineCaller implements Caller {

  private final Turn turn;
  private final Chronicle chronicle;
  private final Memory memory;
  private final Handles handles;
  private final Crew crew;
  private final Answers answers;
  private final boolean isCoarse;

  MachineCaller(MachineState state, Turn turn) {
    this.turn = turn;
    chronicle = state.chronicle;
    memory = state.memory;
    handles = state.handles;
    crew = state.crew;
    answers = state.terms.answers();
    isCoarse = state.terms.isCoarse();
  }

  /// What a call has returned; [Missing#MISSING] if it has not yet.
  Object call(int where, Handle handle, Method method, List<Object> arguments) {
    SharedObject object = handles.behind(handle);
    if (isUnnoticed(object, method, arguments)) {
      turn.atUnnoticed(where);
      if (isHeld((PythonThread) object, method)) {
        return None.NONE;
      }
    } else if (!object.ignores(method)) {
      turn.at(where);
    }
    turn.thread().calls = handle;
    return progressed(object.call(this, method, arguments));
  }

  private boolean isUnnoticed(SharedObject object, Method method, List<Object> arguments) {
    return isCoarse
        && object instanceof PythonThread
        && (method == Method.START || (method == Method.JOIN && arguments.getFirst() == None.NONE));
  }

  /// Whether the thread is held by another one from here on. It goes on with what nobody notices,
  /// but starts nobody.
  private boolean isHeld(PythonThread by, Method method) {
    if (method == Method.START && crew.isHeld(turn.thread())) {
      throw Pause.PAUSE;
    }
    boolean isHeld = method == Method.JOIN && by.number() != thread() && crew.isAlive(by);
    if (isHeld) {
      crew.hold(turn.thread(), by);
    }
    return isHeld;
  }

  /// Takes up the call that has not returned.
  void resume() {
    MachineThread thread = turn.thread();
    ThreadState state = Objects.requireNonNull(thread.state);
    turn.moveTo(state.line());
    Call call = Objects.requireNonNullElse(thread.called, Call.IN_VAIN);
    thread.called = null;
    chronicle.closeStep(thread);
    try {
      Object value = resumed(thread, call);
      if (thread.stage == null) {
        state.complete(value);
      }
    } catch (PythonException raised) {
      thread.stage = null;
      state.fail(raised);
    }
  }

  private Object resumed(MachineThread thread, Call call) {
    SharedObject object = handles.behind(Objects.requireNonNull(thread.calls));
    Progress progress = object.resume(this, Objects.requireNonNull(thread.stage), call);
    thread.stage = null;
    return progressed(progress);
  }

  private Object progressed(Progress progress) {
    MachineThread thread = turn.thread();
    switch (progress) {
      case Progress.Returned(Object value) -> {
        chronicle.closeStep(thread);
        return value;
      }
      case Progress.Waiting(var timeout, var stage) -> {
        thread.stage = stage;
        if (timeout.isForEver()) {
          crew.readiness().setWaiting(thread());
        } else {
          crew.readiness().setAsleep(thread(), chronicle.clock() + timeout.nanos());
        }
      }
      case Progress.Underway(var stage, var call) -> {
        thread.stage = stage;
        thread.called = call;
        chronicle.closeStep(thread);
      }
    }
    return Missing.MISSING;
  }

  @Override
  public int thread() {
    return turn.number();
  }

  @Override
  public long step(SharedObject at, StepKind kind, Object value, long cause) {
    return turn.add(kind, at.subject(), value, cause);
  }

  @Override
  public void wake(int number, Call call) {
    MachineThread woken = crew.get(number);
    woken.called = call;
    chronicle.closeStep(woken);
    crew.readiness().setReady(number);
  }

  @Override
  public void start(PythonThread started) {
    memory.begin(chronicle);
    turn.add(StepKind.START, (long) started.number());
    crew.start(started);
  }

  @Override
  public Object answer(Object own) {
    Object value = answers.answer(thread(), turn.thread().steps, own);
    turn.add(StepKind.COMPUTE, value);
    return value;
  }
}
