package org.interleave.machine;

import org.interleave.library.Making;
import org.interleave.trace.Journal;
import org.interleave.trace.Row;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.SubjectKind;
import org.interleave.value.ListValue;

/// How far a run has come in steps and in time. Tells a journal what happens.
final class Chronicle {

  private final Journal journal;

  /// How long a step takes, in ns of virtual time; 0 when time stands still.
  private final long stepNanos;

  /// How many subjects there are.
  private int subjects;

  private int steps;

  /// In ns of virtual time.
  private long clock;

  /// @param subjects how many there are from the beginning
  Chronicle(Journal journal, long stepNanos, int subjects) {
    this.journal = journal;
    this.stepNanos = stepNanos;
    this.subjects = subjects;
  }

  /// The same, going on with another journal.
  Chronicle copy(Journal next) {
    Chronicle copy = new Chronicle(next, stepNanos, subjects);
    copy.steps = steps;
    copy.clock = clock;
    return copy;
  }

  /// The same before the first step, with another journal.
  Chronicle atBeginning(Journal next) {
    return new Chronicle(next, stepNanos, subjects);
  }

  long clock() {
    return clock;
  }

  /// Lets the time pass until then, if it has not come yet.
  void passUntil(long time) {
    if (stepNanos > 0) {
      clock = Math.max(clock, time);
    }
  }

  /// How many steps have been taken.
  int steps() {
    return steps;
  }

  /// Adds a step, which begins now, and returns its number.
  int add(Row step) {
    clock += stepNanos;
    journal.step(step);
    return steps++;
  }

  /// Says that the thread's step has ended that waited, if there is one.
  void closeStep(MachineThread thread) {
    if (thread.openStep != MachineThread.NO_STEP) {
      journal.end(thread.openStep, clock);
      thread.openStep = MachineThread.NO_STEP;
    }
  }

  void addThread(String lane) {
    journal.thread(lane);
  }

  /// Adds an object of the library, and returns its number among the subjects.
  ///
  /// @param lock see [Making.Numbers#next]
  int addSubject(NewObject object, SubjectKind kind, Object initial, int lock) {
    int number = subjects++;
    int known = lock == Making.OWN_LOCK ? number : lock;
    journal.subject(object.name(), kind, initial, known, object.maker());
    return number;
  }

  /// Adds a list, and says so to the list.
  void addSubject(NewObject object, ListValue list) {
    list.share(addSubject(object, SubjectKind.LIST, list.items(), StepBuffer.NO_SUBJECT));
  }

  /// Says what a subject holds as threads begin.
  void initial(int subject, Object value) {
    journal.initial(subject, value);
  }
}
