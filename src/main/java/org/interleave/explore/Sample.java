package org.interleave.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;
import org.interleave.trace.RunInfo;

/// How some orders ended that were chosen at random, and what that tells of all orders.
///
/// Not all orders are equally likely to be chosen. So each counts as much as its chance was small:
/// that makes the shares those of all orders (D. E. Knuth, *Estimating the Efficiency of Backtrack
/// Programs*, 1975). Only when some order goes on for ever, and nobody can count all orders, each
/// of those that were chosen counts the same.
///
/// @param orders how many were chosen
/// @param worth how many orders would tell as much that were equally likely to be chosen (L. Kish,
///   *Survey Sampling*, 1965): all of them, or less the more their chances differ
/// @param shares the endings that came out, the largest share first
public record Sample(long orders, double worth, List<Share> shares) {
  public Sample {
    shares = List.copyOf(shares);
  }

  private static final Comparator<Share> LARGEST_FIRST =
      Comparator.comparingDouble(Share::part)
          .reversed()
          .thenComparing(it -> it.ending().outcome().text());

  /// What is known of an ending.
  ///
  /// @param count how many of the orders that were chosen led there
  /// @param part about what share of all orders does, from 0 to 1
  /// @param worth of the sample
  /// @param schedule one of them: who takes each step that others can notice, by the threads'
  ///   numbers
  public record Share(
      Ending ending, long count, double part, double worth, List<Integer> schedule) {
    public Share {
      schedule = List.copyOf(schedule);
    }

    /// The standard normal distribution's quantile for 95 %.
    private static final double Z = 1.959963984540054;

    /// The lower bound of the share's 95 % interval, as E. B. Wilson works it out (1927).
    public double lower() {
      return Math.max(0, centre() - margin());
    }

    /// The upper bound likewise.
    public double upper() {
      return Math.min(1, centre() + margin());
    }

    private double centre() {
      return (part + Z * Z / (2 * worth)) / (1 + Z * Z / worth);
    }

    private double margin() {
      double spread = part * (1 - part) / worth + Z * Z / (4 * worth * worth);
      return Z * Math.sqrt(spread) / (1 + Z * Z / worth);
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
    int[] steps = DrawnOrder.of(info, new int[0], random).steps();
    Drawing drawing = new Drawing();
    for (long order = 0; order < orders; order++) {
      drawing.add(DrawnOrder.of(info, steps, random));
      progress.found(order + 1, (order + 1.0) / orders);
    }
    return drawing.sample(orders);
  }

  /// What is known of an ending, which may not have come out.
  public Share of(Ending ending) {
    return shares.stream()
        .filter(it -> it.ending.equals(ending))
        .findFirst()
        .orElse(new Share(ending, 0, 0, worth, List.of()));
  }

  /// The orders that were chosen, by how they ended.
  private static final class Drawing {

    private final Map<Ending, Pile> piles = new LinkedHashMap<>();
    private double greatest = Double.NEGATIVE_INFINITY;
    private boolean isAnyCut;

    /// Those that ended alike.
    ///
    /// @param weights see [DrawnOrder]
    private record Pile(DrawnOrder first, List<Double> weights) {}

    void add(DrawnOrder order) {
      piles
          .computeIfAbsent(order.ending(), _ -> new Pile(order, new ArrayList<>()))
          .weights
          .add(order.weight());
      greatest = Math.max(greatest, order.weight());
      isAnyCut |= order.isCut();
    }

    Sample sample(long orders) {
      double all = piles.values().stream().mapToDouble(this::sum).sum();
      double squares =
          piles.values().stream().flatMapToDouble(this::weights).map(it -> it * it).sum();
      double worth = all * all / squares;
      List<Share> shares =
          piles.values().stream()
              .map(it -> share(it, sum(it) / all, worth))
              .sorted(LARGEST_FIRST)
              .toList();
      return new Sample(orders, worth, shares);
    }

    private static Share share(Pile pile, double part, double worth) {
      DrawnOrder first = pile.first;
      return new Share(first.ending(), pile.weights.size(), part, worth, first.schedule());
    }

    private double sum(Pile pile) {
      return weights(pile).sum();
    }

    /// How much each order counts: as a part of the greatest, as numbers of orders are too large.
    private DoubleStream weights(Pile pile) {
      return pile.weights.stream().mapToDouble(it -> isAnyCut ? 1 : Math.exp(it - greatest));
    }
  }
}
