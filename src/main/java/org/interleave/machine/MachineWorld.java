package org.interleave.machine;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.interleave.library.Barrier;
import org.interleave.library.Call;
import org.interleave.library.Caller;
import org.interleave.library.Making;
import org.interleave.library.NoAttribute;
import org.interleave.library.Progress;
import org.interleave.library.PythonInterval;
import org.interleave.library.PythonThread;
import org.interleave.library.SharedObject;
import org.interleave.library.ThreadPlan;
import org.interleave.library.Timeout;
import org.interleave.machine.Foresight.Sight;
import org.interleave.program.Instruction;
import org.interleave.program.Maker;
import org.interleave.program.Method;
import org.interleave.program.Question;
import org.interleave.trace.Row;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.value.ListValue;
import org.interleave.value.None;
import org.interleave.value.PythonException;
import org.interleave.value.Snapshot;

/// What the one thread of a [Machine] meets outside of its own frames that takes a step.
final class MachineWorld implements World, Caller {

  private final Machine machine;
  private final LineResult result = new LineResult();
  private MachineThread thread;
  private int line;

  /// Whether the thread has taken its step.
  private boolean hasTakenStep;

  /// How many lists the instruction has seen so far.
  private int seen;

  @SuppressWarnings("NullAway.Init") // entered before it is used
  MachineWorld(Machine machine) {
    this.machine = machine;
  }

  /// Lets a thread in, which may take a step, or has taken it.
  void enter(MachineThread entered, boolean tookStep) {
    thread = entered;
    hasTakenStep = tookStep;
    seen = 0;
  }

  boolean hasTakenStep() {
    return hasTakenStep;
  }

  /// Says that an instruction is carried out from its beginning.
  void seeAgain() {
    seen = 0;
  }

  /// Whether the thread's next instruction does not lead beyond its step, as far as can be told.
  boolean allows(ThreadState state) {
    Sight sight = sight(state);
    if (result.isPending() && (sight == Sight.STEP || state.nextLine() != result.line())) {
      leaveLine();
    }
    return !hasTakenStep || sight == Sight.OPEN;
  }

  private Sight sight(ThreadState state) {
    if (!machine.isRecorded) {
      return Sight.OPEN;
    }
    Sight sight = state.foreseen(machine.foresight);
    return sight == Sight.CALL ? sight(state, state.nextCall()) : sight;
  }

  private Sight sight(ThreadState state, Instruction.CallMethod call) {
    return switch (state.slot(call.object())) {
      case Handle it when !machine.objects.get(it.number()).ignores(call.method()) -> Sight.STEP;
      case ListValue it when it.subject() != ListValue.PRIVATE -> Sight.STEP;
      default -> Sight.OPEN;
    };
  }

  private boolean isStep(int cell) {
    return machine.isRecorded && machine.subjectOfCell[cell] != StepBuffer.NO_SUBJECT;
  }

  /// Takes what has been computed up to now as a step.
  void leaveLine() {
    if (result.isPending()) {
      int where = result.line();
      add(StepKind.COMPUTE, StepBuffer.NO_SUBJECT, result.take(), StepBuffer.NO_STEP, where);
    }
  }

  /// Makes sure that the thread may take a step at this line.
  private void at(int where) {
    leaveLine();
    if (hasTakenStep) {
      throw Pause.PAUSE;
    }
    line = where;
  }

  private int add(StepKind kind, int subject, Object value, long cause, int where) {
    int step = add(kind, subject, value, cause, where, machine.clock + Machine.STEP_NANOS);
    if (kind.isWaiting()) {
      thread.openStep = step;
    }
    return step;
  }

  private int add(StepKind kind, int subject, Object value, long cause, int where, long end) {
    hasTakenStep = true;
    thread.steps++;
    long begin = machine.clock;
    machine.clock += Machine.STEP_NANOS;
    machine.journal.step(new Row(thread(), kind, subject, value, (int) cause, where, begin, end));
    return machine.steps++;
  }

  @Override
  public void computed(int where, Object value) {
    if (machine.isRecorded) {
      if (hasTakenStep) {
        throw Pause.PAUSE;
      }
      result.set(where, Snapshot.of(value));
    }
  }

  @Override
  public Object read(int where, int cell) {
    Object value = machine.cells[cell];
    if (isStep(cell)) {
      at(where);
      int subject = machine.subjectOfCell[cell];
      add(StepKind.READ, subject, Snapshot.of(value), machine.writers[cell], where);
    }
    return value;
  }

  @Override
  public void write(int where, int cell, Object value) {
    if (isStep(cell)) {
      at(where);
      int subject = machine.subjectOfCell[cell];
      machine.writers[cell] =
          add(StepKind.WRITE, subject, Snapshot.of(value), machine.writers[cell], where);
    }
    machine.cells[cell] = value;
  }

  @Override
  public List<Object> read(int where, ListValue list) {
    if (seen == thread.seen.size()) {
      if (!machine.isRecorded) {
        return list.items();
      }
      at(where);
      thread.seen.add(read(list));
    }
    return thread.seen.get(seen++);
  }

  private List<Object> read(ListValue list) {
    ListValue.Version version = list.version();
    add(StepKind.READ, list.subject(), version.items(), version.writer(), line);
    return version.items();
  }

  @Override
  public void store(int where, ListValue list, long index, Object value) {
    change(where, list, items -> Items.replaced(items, index, value));
  }

  /// Puts what becomes of a list's items into their place, and returns what they were.
  private List<Object> change(int where, ListValue list, UnaryOperator<List<Object>> next) {
    if (machine.isRecorded) {
      at(where);
    }
    ListValue.Version before = list.version();
    List<Object> changed = changed(list, next);
    long writer =
        machine.isRecorded
            ? add(StepKind.WRITE, list.subject(), changed, before.writer(), where)
            : StepBuffer.NO_STEP;
    list.replace(before, new ListValue.Version(changed, writer));
    return before.items();
  }

  /// What cannot be done to the items that it saw is a step that has seen them.
  private List<Object> changed(ListValue list, UnaryOperator<List<Object>> next) {
    try {
      return List.copyOf(next.apply(list.items()));
    } catch (PythonException e) {
      if (machine.isRecorded) {
        read(list);
      }
      throw e;
    }
  }

  @Override
  public void share(int where, ListValue list, String name) {
    if (list.subject() == ListValue.PRIVATE) {
      list.share(machine.subjects++);
      int maker = thread();
      machine.journal.subject(name, SubjectKind.LIST, list.items(), StepBuffer.NO_SUBJECT, maker);
      if (!machine.isRecorded) {
        machine.early.add(list);
      }
    }
  }

  /// Tells what is in memory as threads begin.
  void tellInitial() {
    for (int cell = 0; cell < machine.cells.length; cell++) {
      if (machine.subjectOfCell[cell] != StepBuffer.NO_SUBJECT) {
        machine.journal.initial(machine.subjectOfCell[cell], Snapshot.of(machine.cells[cell]));
      }
    }
    machine.early.forEach(list -> machine.journal.initial(list.subject(), list.items()));
    machine.early.clear();
  }

  @Override
  public Handle make(int where, Maker maker, List<Object> arguments, String name) {
    if (maker == Maker.THREAD) {
      return machine.addThread(ThreadPlan.of(arguments, thread.object, () -> ++machine.unnamed))
          .handle;
    }
    List<Object> given = arguments.stream().map(this::inside).toList();
    Making making =
        new Making((kind, initial, lock) -> number(name, kind, initial, lock), machine.isLocking);
    return machine.handle(making.make(maker, given));
  }

  private Object inside(Object argument) {
    return argument instanceof Handle it ? machine.objects.get(it.number()) : argument;
  }

  private int number(String name, SubjectKind kind, Object initial, int lock) {
    int number = machine.subjects++;
    machine.journal.subject(name, kind, initial, lock == Making.OWN_LOCK ? number : lock, thread());
    return number;
  }

  @Override
  public Object call(int where, Object object, Method method, List<Object> arguments) {
    return switch (object) {
      case Handle it -> call(where, machine.objects.get(it.number()), method, arguments);
      case ListValue it -> {
        List<Object> before =
            change(where, it, items -> ListMethods.changed(items, method, arguments));
        yield ListMethods.result(before, method, arguments);
      }
      default -> throw NoAttribute.of(object, method);
    };
  }

  private Object call(int where, SharedObject object, Method method, List<Object> arguments) {
    if (!object.ignores(method)) {
      at(where);
    }
    thread.calls = object;
    return progressed(object.call(this, method, arguments));
  }

  /// Takes up the call that has not returned.
  void resume() {
    SharedObject object = Objects.requireNonNull(thread.calls);
    ThreadState state = Objects.requireNonNull(thread.state);
    line = state.line();
    Call call = Objects.requireNonNullElse(thread.called, Call.IN_VAIN);
    thread.called = null;
    machine.closeStep(thread);
    try {
      Progress progress = object.resume(this, Objects.requireNonNull(thread.stage), call);
      thread.stage = null;
      Object value = progressed(progress);
      if (thread.stage == null) {
        state.complete(value);
      }
    } catch (PythonException raised) {
      thread.stage = null;
      state.fail(raised);
    }
  }

  /// What the call has returned, if it has.
  private Object progressed(Progress progress) {
    switch (progress) {
      case Progress.Returned(Object value) -> {
        machine.closeStep(thread);
        return value;
      }
      case Progress.Waiting(var timeout, var stage) -> {
        thread.stage = stage;
        if (timeout.isForEver()) {
          machine.readiness.setWaiting(thread());
        } else {
          machine.readiness.setAsleep(thread(), machine.clock + timeout.nanos());
        }
      }
      case Progress.Underway(var stage, var call) -> {
        thread.stage = stage;
        thread.called = call;
        machine.closeStep(thread);
      }
    }
    return None.NONE;
  }

  @Override
  public Object attribute(int where, Object object, String name) {
    if (!(object instanceof Handle handle)) {
      throw NoAttribute.of(object, name);
    }
    SharedObject it = machine.objects.get(handle.number());
    if (it instanceof Barrier) {
      at(where);
    }
    return it.attribute(this, name);
  }

  @Override
  public void setAttribute(int where, Object object, String name, Object value) {
    if (!(object instanceof Handle handle)) {
      throw NoAttribute.of(object, name);
    }
    machine.objects.get(handle.number()).setAttribute(name, value);
  }

  @Override
  public void print(int where, String text) {
    at(where);
    add(StepKind.PRINT, StepBuffer.NO_SUBJECT, text, StepBuffer.NO_STEP, where);
  }

  @Override
  public void sleep(int where, Object seconds) {
    at(where);
    long nanos = Timeout.ofSleep(seconds);
    long end = machine.clock + Math.max(nanos, Machine.STEP_NANOS);
    add(StepKind.SLEEP, StepBuffer.NO_SUBJECT, nanos, StepBuffer.NO_STEP, where, end);
    if (end > machine.clock) {
      machine.readiness.setAsleep(thread(), end);
    }
  }

  @Override
  public Object ask(int where, Question question) {
    line = where;
    return switch (question) {
      case CURRENT_THREAD -> thread.handle;
      case TIME -> answer(machine.clock / 1e9);
      case SWITCH_INTERVAL -> answer(machine.switchInterval);
    };
  }

  @Override
  public void setSwitchInterval(int where, Object seconds) {
    machine.switchInterval = PythonInterval.of(seconds);
  }

  /// The exception that ends the thread.
  void raise(PythonException raised) {
    int where = thread.state == null ? 1 : thread.state.line();
    add(StepKind.RAISE, StepBuffer.NO_SUBJECT, raised.value(), StepBuffer.NO_STEP, where);
  }

  @Override
  public int thread() {
    return thread.object.number();
  }

  @Override
  public long step(SharedObject at, StepKind kind, Object value, long cause) {
    return add(kind, at.subject(), value, cause, line);
  }

  @Override
  public void wake(int number, Call call) {
    machine.wake(number, call);
  }

  @Override
  public void start(PythonThread started) {
    machine.begin();
    add(StepKind.START, StepBuffer.NO_SUBJECT, (long) started.number(), StepBuffer.NO_STEP, line);
    machine.started(started);
  }

  @Override
  public Object answer(Object own) {
    at(line);
    Object value = machine.answers.answer(thread(), thread.steps, own);
    add(StepKind.COMPUTE, StepBuffer.NO_SUBJECT, value, StepBuffer.NO_STEP, line);
    return value;
  }
}
