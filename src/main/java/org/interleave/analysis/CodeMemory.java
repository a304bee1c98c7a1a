package org.interleave.analysis;

import java.util.Arrays;
import java.util.List;
import org.interleave.program.Cell;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.Trace;
import org.interleave.value.Missing;

/// The variables of the module while its code is followed: constants, and what the others held
/// before their steps were recorded.
final class CodeMemory {

  private final int[] subjects;
  private final Object[] values;
  private boolean isRecorded;

  CodeMemory(Trace trace) {
    List<Cell> cells = trace.info().program().cells();
    subjects = new int[cells.size()];
    values = new Object[cells.size()];
    Arrays.fill(values, Missing.MISSING);
    int shared = 0;
    for (int cell = 0; cell < subjects.length; cell++) {
      subjects[cell] = cells.get(cell).shared() ? shared++ : StepBuffer.NO_SUBJECT;
    }
  }

  /// The subject that a variable is, or [StepBuffer#NO_SUBJECT] for a constant.
  int subject(int cell) {
    return subjects[cell];
  }

  Object value(int cell) {
    return values[cell];
  }

  void set(int cell, Object value) {
    values[cell] = value;
  }

  /// Whether steps of variables and lists are recorded, and what threads compute.
  boolean isRecorded() {
    return isRecorded;
  }

  /// Says that another thread is started; tells whether the trace knows what each variable and list
  /// held.
  boolean begin(Trace trace, Replicas replicas) {
    boolean wasRecorded = isRecorded;
    isRecorded = true;
    for (int cell = 0; cell < subjects.length && !wasRecorded; cell++) {
      if (subjects[cell] != StepBuffer.NO_SUBJECT
          && !replicas.isSame(trace.subjects().get(subjects[cell]).initial(), values[cell])) {
        return false;
      }
    }
    return wasRecorded || replicas.haveInitials();
  }
}
