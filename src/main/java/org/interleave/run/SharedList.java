package org.interleave.run;

import java.util.List;
import java.util.function.UnaryOperator;
import org.interleave.machine.Items;
import org.interleave.machine.ListMethods;
import org.interleave.program.Method;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.ListValue;
import org.interleave.value.PythonException;

/// One thread's steps at a list that threads share. Each change is one exchange of an immutable
/// version for the next, so that it is known which version every step saw.
record SharedList(ListValue list, Recorder by, boolean isRecorded) {

  List<Object> read() {
    return read(list.version());
  }

  private List<Object> read(ListValue.Version seen) {
    if (isRecorded) {
      by.steps().add(StepKind.READ, list.subject(), seen.items(), seen.writer(), by.line());
    }
    return seen.items();
  }

  void store(long index, Object value) {
    change(items -> Items.replaced(items, index, value));
  }

  Object call(Method method, List<Object> arguments) {
    List<Object> before = change(items -> ListMethods.changed(items, method, arguments));
    return ListMethods.result(before, method, arguments);
  }

  /// Puts what becomes of the items into their place, and returns what they were.
  private List<Object> change(UnaryOperator<List<Object>> next) {
    while (true) {
      ListValue.Version seen = list.version();
      long writer = isRecorded ? by.steps().nextId() : StepBuffer.NO_STEP;
      ListValue.Version changed = new ListValue.Version(changed(seen, next), writer);
      if (list.replace(seen, changed)) {
        if (isRecorded) {
          by.steps().add(StepKind.WRITE, list.subject(), changed.items(), seen.writer(), by.line());
        }
        return seen.items();
      }
    }
  }

  /// What cannot be done to the items that it saw is a step that has seen them.
  private List<Object> changed(ListValue.Version seen, UnaryOperator<List<Object>> next) {
    try {
      return next.apply(seen.items());
    } catch (PythonException e) {
      read(seen);
      throw e;
    }
  }
}
