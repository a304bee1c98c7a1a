package org.interleave.trace;

/// Who is told what happens in a run, step by step. Threads, subjects and steps are numbered from 0
/// in the order in which they are told; the program's shared variables are the first subjects. Who
/// does not care for one of these says nothing of it.
public interface Journal {

  /// Nobody.
  Journal NONE = new Journal() {};

  /// A thread is made.
  default void thread(String lane) {}

  /// There is something new that steps can be about; see [Subject].
  ///
  /// @param name see [Names#unique]
  /// @param maker the number of the thread that made it
  default void subject(String name, SubjectKind kind, Object initial, int lock, int maker) {}

  /// What a subject holds as threads begin.
  default void initial(int subject, Object value) {}

  /// A step is taken.
  default void step(Row step) {}

  /// A step that waited has ended, so many ns after the run began.
  default void end(int step, long at) {}
}
