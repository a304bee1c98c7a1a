package org.interleave.explore;

import java.util.concurrent.CancellationException;

/// Lets long work be cancelled by interrupting its thread.
final class Interruption {

  /// After so many pieces of work, less one, it is looked for.
  private static final int GLANCE = (1 << 12) - 1;

  private Interruption() {}

  /// Whether it is time to look, by how many pieces of work have been done.
  private static boolean isTime(int done) {
    return (done & GLANCE) == 0;
  }

  /// Looks for it now and then.
  ///
  /// @param done how many pieces of work have been done
  /// @throws CancellationException when the thread has been interrupted
  static void check(int done) {
    if (isTime(done)) {
      check();
    }
  }

  /// Looks for it.
  ///
  /// @throws CancellationException when the thread has been interrupted
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }
}
