package org.interleave.schedule;

import java.util.Random;
import org.interleave.machine.Machine;

/// Lets any of the threads go on that are ready, each with the same chance. The same seed makes the
/// same choices on every machine, as the documentation of [Random] lays its numbers down.
public final class RandomScheduler implements Scheduler {

  private final Random random;

  /// Chooses by this seed.
  public RandomScheduler(long seed) {
    random = new Random(seed);
  }

  @Override
  public int next(Machine machine) {
    return machine.ready(random.nextInt(machine.ready()));
  }
}
