package org.interleave.machine;

import java.util.List;
import java.util.function.UnaryOperator;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.ListValue;
import org.interleave.value.PythonException;

/// What the thread that moves does to the lists that others know.
final class ListSteps {

  private final Turn turn;
  private final Memory memory;
  private final Chronicle chronicle;

  /// How many lists the instruction has seen so far.
  private int seen;

  ListSteps(MachineState state, Turn turn) {
    this.turn = turn;
    memory = state.memory;
    chronicle = state.chronicle;
  }

  /// Says that an instruction is carried out from its beginning.
  void seeAgain() {
    seen = 0;
  }

  /// The items of a list. Those that the instruction has seen before it had to pause stay as they
  /// were.
  List<Object> read(int where, ListValue list) {
    List<List<Object>> before = turn.thread().seen;
    if (seen == before.size()) {
      if (!memory.isRecorded()) {
        return list.items();
      }
      turn.at(where);
      before.add(read(list));
    }
    return before.get(seen++);
  }

  private List<Object> read(ListValue list) {
    ListValue.Version version = list.version();
    turn.add(StepKind.READ, list.subject(), version.items(), version.writer());
    return version.items();
  }

  /// Puts what becomes of a list's items into their place, and returns what they were.
  List<Object> change(int where, ListValue list, UnaryOperator<List<Object>> next) {
    if (memory.isRecorded()) {
      turn.at(where);
    }
    ListValue.Version before = list.version();
    List<Object> changed = changed(list, next);
    long writer =
        memory.isRecorded()
            ? turn.add(StepKind.WRITE, list.subject(), changed, before.writer())
            : StepBuffer.NO_STEP;
    list.replace(before, new ListValue.Version(changed, writer));
    return before.items();
  }

  /// What cannot be done to the items that it saw is a step that has seen them.
  private List<Object> changed(ListValue list, UnaryOperator<List<Object>> next) {
    try {
      return List.copyOf(next.apply(list.items()));
    } catch (PythonException e) {
      if (memory.isRecorded()) {
        read(list);
      }
      throw e;
    }
  }

  /// Says that other threads may know a list by this name.
  void share(ListValue list, String name) {
    if (list.subject() == ListValue.PRIVATE) {
      chronicle.addSubject(new NewObject(name, turn.number()), list);
      memory.share(list);
    }
  }
}
