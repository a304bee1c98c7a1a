package org.interleave.run;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;

/// Where all threads print, one after the other.
final class Terminal {

  private final Lock guard = new ReentrantLock();
  private long turn;

  void print(Recorder by, String text) {
    guard.lock();
    try {
      by.steps()
          .inTurn(++turn)
          .add(StepKind.PRINT, StepBuffer.NO_SUBJECT, text, StepBuffer.NO_STEP, by.line());
    } finally {
      guard.unlock();
    }
  }
}
