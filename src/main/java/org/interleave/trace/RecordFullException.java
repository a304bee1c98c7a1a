package org.interleave.trace;

import java.util.Locale;

/// A run makes more threads or objects than can be recorded; the message is a sentence for the
/// user.
public final class RecordFullException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private RecordFullException(String message) {
    super(message);
  }

  /// @param most how many threads there can be, with the main one
  static RecordFullException ofThreads(int most) {
    return new RecordFullException(
        String.format(
            Locale.ROOT,
            "A run can make at most %,d threads: make fewer, or see whether a loop never ends.",
            most - 1));
  }

  static RecordFullException ofSubjects(int most) {
    return new RecordFullException(
        String.format(
            Locale.ROOT,
            "A run can make at most %,d locks, lists and other objects that threads share: make"
                + " fewer, or see whether a loop never ends.",
            most));
  }
}
