package org.interleave.run;

/// The operating system would not start another thread.
final class TooManyThreadsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  TooManyThreadsException(int thread, Throwable cause) {
    super(
        "This machine could not start thread %,d. Lower the threads, or choose virtual threads."
            .formatted(thread),
        cause);
  }
}
