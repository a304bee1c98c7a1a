package org.interleave.run;

/// What a condition has to know of its lock.
interface ConditionLock extends LiveObject {

  Monitor monitor();

  /// Whether its operations do anything.
  boolean isOn();

  /// Whether a thread may wait and notify. Asked within the lock's monitor.
  boolean isOwnedBy(Recorder by);

  /// Releases the lock however often it was taken, and returns how often.
  long releaseAll(Recorder by);

  /// Takes the lock as often as it was.
  void acquireAgain(Recorder by, long depth) throws InterruptedException;
}
