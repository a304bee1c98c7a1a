package org.interleave.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interleave.machine.Machine;
import org.interleave.trace.Journal;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.Row;
import org.interleave.trace.RunInfo;
import org.interleave.trace.StepKind;

/// The order in which threads that only count end up with the smallest number, however often each
/// of them counts. One reads 0 and rests until another has one round to go; then it writes 1, which
/// the other reads; when all others are done, that one writes 2.
public final class LowestCount {

  /// Fewer instructions than elsewhere: who computes for ever does not count, and that is to be
  /// noticed while somebody waits.
  private static final Limits LIMITS =
      new Limits(
          Limits.STANDARD.steps(),
          20_000_000,
          Limits.STANDARD.threads(),
          Limits.STANDARD.subjects());

  private final Counting counting = new Counting();
  private final Machine machine;
  private final List<Integer> choices = new ArrayList<>();

  private LowestCount(RunInfo info) {
    machine = new Machine(info, LIMITS, counting);
  }

  /// The choices of such a run, each a thread's number; nothing when the program is not one whose
  /// threads only read a variable, add 1 and write it, each as often as the others.
  ///
  /// @throws CancellationException when the thread is interrupted
  /// @throws org.interleave.value.RefusalException when the program asks for what Interleave does
  ///   not do
  public static Optional<List<Integer>> choices(RunInfo info) {
    LowestCount tried = new LowestCount(info);
    tried.runOneByOne();
    Optional<Integer> rounds = tried.counting.rounds(tried.machine.threads());
    return rounds
        .filter(_ -> tried.machine.outcome() == Outcome.FINISHED)
        .map(it -> new LowestCount(info).run(it));
  }

  private void runOneByOne() {
    while (machine.outcome() == Outcome.RUNNING && counting.isCounting) {
      step(machine.ready(0));
    }
  }

  private List<Integer> run(int rounds) {
    letMainStart();
    int workers = machine.threads() - 1;
    int first = 1;
    int second = workers;
    if (rounds == 1) {
      // All read before any of them writes.
      for (int thread = 1; thread <= workers; thread++) {
        goOn(thread, 1, 0);
      }
    } else if (workers > 1) {
      goOn(first, 1, 0);
      goOn(second, rounds - 1, rounds - 1);
      for (int thread = 2; thread < workers; thread++) {
        goOn(thread, rounds, rounds);
      }
      goOn(first, 1, 1);
      goOn(second, rounds, rounds - 1);
    }
    finish();
    return List.copyOf(choices);
  }

  private void letMainStart() {
    while (machine.isReady(Machine.MAIN)) {
      step(Machine.MAIN);
    }
  }

  /// Lets a thread go on until it has read and written so often.
  private void goOn(int thread, int reads, int writes) {
    while (counting.reads(thread) < reads || counting.writes(thread) < writes) {
      step(thread);
    }
  }

  /// Lets one thread after the other come to its end, and the main thread at last.
  private void finish() {
    for (int thread = 1; thread < machine.threads(); thread++) {
      while (machine.canMove(thread)) {
        step(thread);
      }
    }
    while (machine.outcome() == Outcome.RUNNING) {
      step(Machine.MAIN);
    }
  }

  private void step(int thread) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
    machine.step(thread);
    choices.add(thread);
  }

  /// What threads do to the one variable that they count in.
  private static final class Counting implements Journal {

    private static final int NONE = -1;

    private final Map<Integer, Integer> reads = new HashMap<>();
    private final Map<Integer, Integer> writes = new HashMap<>();
    private final Map<Integer, Object> read = new HashMap<>();
    private int variable = NONE;

    /// Whether nothing else has been done up to now.
    private boolean isCounting = true;

    int reads(int thread) {
      return reads.getOrDefault(thread, 0);
    }

    int writes(int thread) {
      return writes.getOrDefault(thread, 0);
    }

    /// How often each of the threads has counted, if they have done so equally often and nothing
    /// else.
    Optional<Integer> rounds(int threads) {
      Set<Integer> all =
          IntStream.range(1, threads).mapToObj(this::writes).collect(Collectors.toSet());
      return isCounting && all.size() == 1 && reads.equals(writes)
          ? Optional.of(all.iterator().next()).filter(it -> it > 0)
          : Optional.empty();
    }

    @Override
    public void step(Row step) {
      if (step.kind().isNoticeable() && step.thread() != Machine.MAIN) {
        isCounting &= isOfVariable(step.subject()) && isCounted(step);
      }
      isCounting &= step.thread() != Machine.MAIN || step.kind() != StepKind.WRITE;
    }

    private boolean isOfVariable(int subject) {
      variable = variable == NONE ? subject : variable;
      return variable == subject;
    }

    private boolean isCounted(Row step) {
      int thread = step.thread();
      Object value = step.value();
      return switch (step.kind()) {
        case READ -> {
          reads.merge(thread, 1, Integer::sum);
          read.put(thread, value);
          yield reads(thread) == writes(thread) + 1;
        }
        case WRITE -> {
          writes.merge(thread, 1, Integer::sum);
          yield read.get(thread) instanceof Long before && value.equals(before + 1);
        }
        default -> false;
      };
    }
  }
}
