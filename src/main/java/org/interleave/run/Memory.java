package org.interleave.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.interleave.program.Cell;
import org.interleave.trace.Names;
import org.interleave.trace.Recording;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.Subject;
import org.interleave.trace.SubjectKind;
import org.interleave.value.ListValue;

/// The variables and lists that threads share. Until a second thread begins nothing is recorded of
/// them: what they hold then is what they held at first.
final class Memory {

  private final Recording recording;
  private final List<SharedCell> cells = new ArrayList<>();
  private final Names names;
  private final Lock guard = new ReentrantLock();
  private final List<ListValue> early = new ArrayList<>();
  private volatile boolean isRecorded;

  Memory(List<Cell> declared, Recording recording, Names names) {
    this.recording = recording;
    this.names = names;
    int subject = 0;
    for (Cell cell : declared) {
      cells.add(new SharedCell(cell.shared() ? subject++ : StepBuffer.NO_SUBJECT));
    }
  }

  SharedCell cell(int number) {
    return cells.get(number);
  }

  /// Whether steps of variables and lists are recorded, and what threads compute.
  boolean isRecorded() {
    return isRecorded;
  }

  /// Says that more than one thread can notice what is in memory from now on, or that the only one
  /// has ended.
  void begin() {
    guard.lock();
    try {
      if (!isRecorded) {
        isRecorded = true;
        cells.stream()
            .filter(cell -> !cell.isConstant())
            .forEach(cell -> recording.setInitial(cell.subject(), cell.value()));
        early.forEach(list -> recording.setInitial(list.subject(), list.items()));
        early.clear();
      }
    } finally {
      guard.unlock();
    }
  }

  /// Says that threads share a list from now on.
  void share(ListValue list, String name, Recorder by) {
    guard.lock();
    try {
      if (list.subject() == ListValue.PRIVATE) {
        Subject subject =
            Subject.of(names.ofList(name, by.thread(), by.threadName()), SubjectKind.LIST);
        list.share(recording.addSubject(_ -> subject.withInitial(list.items())));
        if (!isRecorded) {
          early.add(list);
        }
      }
    } finally {
      guard.unlock();
    }
  }
}
