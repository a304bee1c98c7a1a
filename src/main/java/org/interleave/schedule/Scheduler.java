package org.interleave.schedule;

import org.interleave.machine.Machine;

/// Decides who goes next.
@FunctionalInterface
public interface Scheduler {

  /// Stands for no thread: the run ends here.
  int NOBODY = -1;

  /// The number of a thread that can move, or [#NOBODY].
  ///
  /// @param machine a run that has not ended; at least one of its threads is ready
  int next(Machine machine);
}
