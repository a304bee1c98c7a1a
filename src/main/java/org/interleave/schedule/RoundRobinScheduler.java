package org.interleave.schedule;

import org.interleave.machine.Machine;
import org.interleave.trace.SwitchInterval;

/// Lets each thread go on until its interval is over or it has to wait, and then the next one, by
/// number.
public final class RoundRobinScheduler implements Scheduler {

  private final SwitchInterval interval;
  private int current;
  private int stepsAtSwitch;
  private long timeAtSwitch;

  /// Switches when a thread has gone on for so long.
  public RoundRobinScheduler(SwitchInterval interval) {
    this.interval = interval;
  }

  @Override
  public int next(Machine machine) {
    if (isOver(machine) || !machine.isReady(current)) {
      current = machine.readyAfter(current);
      stepsAtSwitch = machine.steps();
      timeAtSwitch = machine.clock();
    }
    return current;
  }

  private boolean isOver(Machine machine) {
    return switch (interval) {
      case SwitchInterval.Steps(int count) -> machine.steps() - stepsAtSwitch >= count;
      case SwitchInterval.Time _ -> machine.clock() - timeAtSwitch >= machine.switchNanos();
    };
  }
}
