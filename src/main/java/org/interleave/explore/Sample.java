package org.interleave.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.interleave.machine.Grain;
import org.interleave.machine.Machine;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;

/// How often some orders ended how, which were chosen at random: at each step any thread that can
/// move is as likely as the others. So orders are not all equally likely.
///
/// @param orders how many there were
/// @param shares those that came out, the most frequent first
public record Sample(long orders, List<Share> shares) {
  public Sample {
    shares = List.copyOf(shares);
  }

  private static final Comparator<Share> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(Share::count)
          .reversed()
          .thenComparing(it -> it.ending().outcome().text());

  /// How often there was an ending.
  ///
  /// @param count in so many orders
  /// @param of all of these
  public record Share(Ending ending, long count, long of) {

    /// The standard normal distribution's quantile for 95 %.
    private static final double Z = 1.959963984540054;

    /// The share, from 0 to 1.
    public double part() {
      return (double) count / of;
    }

    /// The lower bound of the share's 95 % interval, as E. B. Wilson works it out (1927).
    public double lower() {
      return Math.max(0, centre() - margin());
    }

    /// The upper bound likewise.
    public double upper() {
      return Math.min(1, centre() + margin());
    }

    private double centre() {
      return (part() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double margin() {
      double spread = part() * (1 - part()) / of + Z * Z / (4.0 * of * of);
      return Z * Math.sqrt(spread) / (1 + Z * Z / of);
    }
  }

  /// Carries out so many orders.
  ///
  /// @param seed the same one makes the same choices
  /// @param progress is told how many have been carried out
  /// @throws CancellationException when the thread is interrupted
  /// @throws org.interleave.value.RefusalException when the program asks for what Interleave does
  ///   not do
  public static Sample of(RunInfo info, long orders, long seed, Progress progress) {
    Random random = new Random(seed);
    Map<Ending, Long> counts = new HashMap<>();
    for (long order = 0; order < orders; order++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      counts.merge(ending(info, random), 1L, Long::sum);
      progress.found(order + 1);
    }
    List<Share> shares =
        counts.entrySet().stream()
            .map(it -> new Share(it.getKey(), it.getValue(), orders))
            .sorted(MOST_FREQUENT_FIRST)
            .toList();
    return new Sample(orders, shares);
  }

  private static Ending ending(RunInfo info, Random random) {
    Printer printer = new Printer("");
    Machine machine = new Machine(info, Grain.NOTICEABLE, StateSpace.LIMITS, printer);
    while (machine.outcome() == Outcome.RUNNING) {
      int[] movable = IntStream.range(0, machine.threads()).filter(machine::canMove).toArray();
      machine.step(movable[random.nextInt(movable.length)]);
    }
    return Ending.of(machine, info.program(), printer.printed());
  }
}
