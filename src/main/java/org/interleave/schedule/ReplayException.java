package org.interleave.schedule;

/// Given choices do not fit the program; the message is a sentence for the user.
public final class ReplayException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// @param step from 1
  ReplayException(int step, int thread) {
    super(
        "Step %d is to be thread %d's, which cannot move then: these choices belong to another"
                .formatted(step, thread)
            + " program, or to other constants or another position of the lock switch.");
  }
}
