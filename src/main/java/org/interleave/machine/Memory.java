package org.interleave.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interleave.library.CanonicalForm;
import org.interleave.library.Copies;
import org.interleave.program.Cell;
import org.interleave.trace.StepBuffer;
import org.interleave.value.ListValue;
import org.interleave.value.Missing;

/// The variables of the module, what they hold and which steps wrote it.
final class Memory {

  private final Object[] cells;
  private final int[] writers;

  /// Each variable's number among the subjects, or [StepBuffer#NO_SUBJECT] for a constant.
  private final int[] subjects;

  /// Whether more than one thread can notice what is in memory, so that it is recorded.
  private boolean isRecorded;

  /// The lists that several threads may know.
  private final List<ListValue> lists = new ArrayList<>();

  private Memory(Object[] cells, int[] writers, int[] subjects) {
    this.cells = cells;
    this.writers = writers;
    this.subjects = subjects;
  }

  /// Variables that hold nothing. Those that are shared are the first subjects.
  static Memory of(List<Cell> cells) {
    Object[] values = new Object[cells.size()];
    Arrays.fill(values, Missing.MISSING);
    int[] writers = new int[values.length];
    Arrays.fill(writers, MachineThread.NO_STEP);
    int[] subjects = new int[values.length];
    int shared = 0;
    for (int cell = 0; cell < subjects.length; cell++) {
      subjects[cell] = cells.get(cell).shared() ? shared++ : StepBuffer.NO_SUBJECT;
    }
    return new Memory(values, writers, subjects);
  }

  Memory copy(Copies copies) {
    return copy(copies, Arrays.asList(cells));
  }

  /// The same with other values.
  Memory copy(Copies copies, List<Object> values) {
    List<ListValue> copied = lists.stream().map(it -> (ListValue) copies.of(it)).toList();
    Object[] held = values.stream().map(copies::of).toArray();
    Memory copy = new Memory(held, writers.clone(), subjects);
    copy.isRecorded = isRecorded;
    copy.lists.addAll(copied);
    return copy;
  }

  boolean isRecorded() {
    return isRecorded;
  }

  /// Whether to read a variable, or to write it, is a step.
  boolean isStep(int cell) {
    return isRecorded && subjects[cell] != StepBuffer.NO_SUBJECT;
  }

  int subject(int cell) {
    return subjects[cell];
  }

  Object value(int cell) {
    return cells[cell];
  }

  /// The step that wrote what a variable holds, or [MachineThread#NO_STEP].
  int writer(int cell) {
    return writers[cell];
  }

  void set(int cell, Object value) {
    cells[cell] = value;
  }

  void setWriter(int cell, int step) {
    writers[cell] = step;
  }

  /// Takes note of a list that has become known to several threads.
  void share(ListValue list) {
    lists.add(list);
  }

  /// Says that more than one thread can notice what is in memory from now on, or that the only one
  /// has ended.
  void begin(Chronicle chronicle) {
    if (!isRecorded) {
      isRecorded = true;
      tellInitial(chronicle);
    }
  }

  private void tellInitial(Chronicle chronicle) {
    for (int cell = 0; cell < cells.length; cell++) {
      if (subjects[cell] != StepBuffer.NO_SUBJECT) {
        chronicle.initial(subjects[cell], cells[cell]);
      }
    }
    lists.forEach(list -> chronicle.initial(list.subject(), list.items()));
  }

  void describe(CanonicalForm form) {
    for (Object value : cells) {
      form.add(value);
    }
  }

  void describeLists(CanonicalForm form) {
    lists.forEach(list -> form.addAll(list.items()));
  }

  int size() {
    return cells.length;
  }
}
