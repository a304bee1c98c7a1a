package org.interleave.run;

import java.util.function.Supplier;
import org.interleave.trace.RecordFullException;
import org.interleave.value.RefusalException;

/// A run that could not be carried out to its end; the message says why.
public final class RunFailedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  RunFailedException(Throwable cause) {
    super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
  }

  /// Lets something run.
  ///
  /// @throws RunFailedException when the program asks for what Interleave does not do, or makes
  ///   more than can be recorded
  static <T> T unlessRefused(Supplier<T> running) {
    try {
      return running.get();
    } catch (RefusalException | RecordFullException reason) {
      throw new RunFailedException(reason);
    }
  }

  /// Whether the message is a sentence for the user, that also says what to do.
  public boolean isForeseen() {
    return getCause() instanceof RefusalException
        || getCause() instanceof TooManyThreadsException
        || getCause() instanceof RecordFullException;
  }
}
