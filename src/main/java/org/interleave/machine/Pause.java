package org.interleave.machine;

/// Says that an instruction would be a second step: it is carried out anew as the thread's next
/// one. What it has seen until then it sees again.
final class Pause extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// Made once: it says nothing of where it came from, and is thrown often.
  @SuppressWarnings("StaticAssignmentOfThrowable")
  static final Pause PAUSE = new Pause();

  private Pause() {
    super("", null, false, false);
  }
}
