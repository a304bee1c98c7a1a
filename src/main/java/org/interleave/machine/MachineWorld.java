package org.interleave.machine;

import java.util.List;
import org.interleave.library.Barrier;
import org.interleave.library.Making;
import org.interleave.library.NoAttribute;
import org.interleave.library.PythonInterval;
import org.interleave.library.SharedObject;
import org.interleave.library.Timeout;
import org.interleave.program.Maker;
import org.interleave.program.Method;
import org.interleave.program.Question;
import org.interleave.trace.StepKind;
import org.interleave.value.ListValue;

/// What the one thread of a [Machine] that moves meets outside of its own frames.
final class MachineWorld implements World {

  private final MachineState state;
  private final Turn turn;
  private final MachineCaller caller;
  private final ListSteps lists;
  private final Memory memory;

  MachineWorld(MachineState state, Turn turn, MachineCaller caller) {
    this.state = state;
    this.turn = turn;
    this.caller = caller;
    lists = new ListSteps(state, turn);
    memory = state.memory;
  }

  /// Says that an instruction is carried out from its beginning.
  void seeAgain() {
    lists.seeAgain();
  }

  @Override
  public void computed(int where, Object value) {
    turn.computed(where, value);
  }

  @Override
  public Object read(int where, int cell) {
    Object value = memory.value(cell);
    if (memory.isStep(cell)) {
      turn.at(where);
      turn.add(StepKind.READ, memory.subject(cell), value, memory.writer(cell));
    }
    return value;
  }

  @Override
  public void write(int where, int cell, Object value) {
    if (memory.isStep(cell)) {
      turn.at(where);
      int subject = memory.subject(cell);
      memory.setWriter(cell, turn.add(StepKind.WRITE, subject, value, memory.writer(cell)));
    }
    memory.set(cell, value);
  }

  @Override
  public List<Object> read(int where, ListValue list) {
    return lists.read(where, list);
  }

  @Override
  public void store(int where, ListValue list, long index, Object value) {
    lists.change(where, list, items -> Items.replaced(items, index, value));
  }

  @Override
  public void share(int where, ListValue list, String name) {
    lists.share(list, name);
  }

  @Override
  public Handle make(int where, Maker maker, List<Object> arguments, String name) {
    if (maker == Maker.THREAD) {
      return state.addThread(state.crew.plan(arguments, turn.thread().object)).handle;
    }
    List<Object> given = arguments.stream().map(this::inside).toList();
    NewObject object = new NewObject(name, turn.number());
    Making making =
        new Making(
            (kind, initial, lock) -> state.chronicle.addSubject(object, kind, initial, lock),
            state.terms.isLocking());
    return state.handles.add(making.make(maker, given));
  }

  private Object inside(Object argument) {
    return argument instanceof Handle it ? state.handles.behind(it) : argument;
  }

  @Override
  public Object call(int where, Object object, Method method, List<Object> arguments) {
    return switch (object) {
      case Handle it -> caller.call(where, it, method, arguments);
      case ListValue it -> {
        List<Object> before =
            lists.change(where, it, items -> ListMethods.changed(items, method, arguments));
        yield ListMethods.result(before, method, arguments);
      }
      default -> throw NoAttribute.of(object, method);
    };
  }

  @Override
  public Object attribute(int where, Object object, String name) {
    if (!(object instanceof Handle handle)) {
      throw NoAttribute.of(object, name);
    }
    SharedObject it = state.handles.behind(handle);
    if (it instanceof Barrier) {
      turn.at(where);
    }
    return it.attribute(caller, name);
  }

  @Override
  public void setAttribute(int where, Object object, String name, Object value) {
    if (!(object instanceof Handle handle)) {
      throw NoAttribute.of(object, name);
    }
    state.handles.behind(handle).setAttribute(name, value);
  }

  @Override
  public void print(int where, String text) {
    turn.at(where);
    turn.add(StepKind.PRINT, text);
  }

  @Override
  public void sleep(int where, Object seconds) {
    turn.atUnnoticed(where);
    long end = turn.sleep(Timeout.ofSleep(seconds));
    if (end > state.chronicle.clock()) {
      state.crew.readiness().setAsleep(turn.number(), end);
    }
  }

  @Override
  public Object ask(int where, Question question) {
    if (question == Question.CURRENT_THREAD) {
      return turn.thread().handle;
    }
    turn.atUnnoticed(where);
    return caller.answer(
        question == Question.TIME ? state.chronicle.clock() / 1e9 : state.switchInterval);
  }

  @Override
  public void setSwitchInterval(int where, Object seconds) {
    state.switchInterval = PythonInterval.of(seconds);
  }
}
