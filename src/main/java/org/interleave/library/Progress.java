package org.interleave.library;

import org.interleave.value.None;

/// How far a call has come.
public sealed interface Progress {

  Progress NOTHING_RETURNED = new Returned(None.NONE);

  record Returned(Object value) implements Progress {}

  /// It goes on when another thread has called it, or when the time is over.
  record Waiting(Timeout timeout, Stage stage) implements Progress {}

  /// It can go on at once, with a step that others may precede.
  record Underway(Stage stage, Call call) implements Progress {}
}
