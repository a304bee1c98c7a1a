package org.interleave.export;

import java.util.List;
import java.util.Optional;

/// Whose turn each step was, as a file has it.
///
/// @param threads the number of a thread for each step, in the order of the steps; main is 0
/// @param recorded the run that they come from, when the file is a trace
public record Choices(List<Integer> threads, Optional<RecordedRun> recorded) {
  public Choices {
    threads = List.copyOf(threads);
  }
}
