package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.analysis.TraceCheck;
import org.interleave.machine.Machine;
import org.interleave.schedule.RandomScheduler;
import org.interleave.schedule.ReplayScheduler;
import org.interleave.schedule.RoundRobinScheduler;
import org.interleave.schedule.Scheduler;
import org.interleave.trace.Journal;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.RecordFullException;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.SwitchInterval;
import org.interleave.trace.Trace;
import org.interleave.value.RefusalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Random programs on the machine, each carried out as another seed, or round robin, says.
@Timeout(300)
class RandomSchedulesTest {

  private static final int PROGRAMS = 2_000;
  private static final int SEEDS = 5;

  /// Comparing a state takes far longer than a step.
  private static final int WHOLE = 10;

  private static final int APART = 20;
  private static final Limits LIMITS = new Limits(2_000, 200_000, 20, 1_000);
  private static final List<SwitchInterval> INTERVALS =
      List.of(new SwitchInterval.Steps(1), new SwitchInterval.Time(1_000));

  @Test
  void everyTraceIsExactAndReplaysToItself() {
    assertThat(problems(RandomSchedulesTest::traceProblems)).isEmpty();
  }

  @Test
  void goingBackAndForwardAgainGivesEqualStates() {
    assertThat(problems(RandomSchedulesTest::stateProblems)).isEmpty();
  }

  @FunctionalInterface
  private interface Trial {
    Stream<String> problems(RunInfo info, long seed);
  }

  private static List<String> problems(Trial trial) {
    return IntStream.range(0, PROGRAMS)
        .parallel()
        .mapToObj(
            program -> Python.info(RandomPrograms.listing(program), program % 5 != 0, mode(0)))
        .flatMap(
            info -> IntStream.range(0, SEEDS).boxed().flatMap(seed -> problems(info, seed, trial)))
        .toList();
  }

  private static Stream<String> problems(RunInfo info, int seed, Trial trial) {
    try {
      return trial
          .problems(info.in(mode(seed)), seed)
          .map(problem -> "Seed %d: %s%n%s".formatted(seed, problem, info.listing()));
    } catch (RunFailedException | RefusalException | RecordFullException tooMuch) {
      // Too many threads, or lists within themselves that are compared, as not even Python can.
      return Stream.of();
    }
  }

  private static RunMode mode(int seed) {
    return seed < INTERVALS.size()
        ? new RunMode.RoundRobin(INTERVALS.get(seed))
        : new RunMode.Random(seed);
  }

  private static Scheduler scheduler(RunInfo info) {
    return info.settings().mode() instanceof RunMode.RoundRobin(SwitchInterval interval)
        ? new RoundRobinScheduler(interval)
        : new RandomScheduler(((RunMode.Random) info.settings().mode()).seed());
  }

  private static Stream<String> traceProblems(RunInfo info, long seed) {
    Trace trace = ScheduledRunner.run(info, scheduler(info), LIMITS);
    Trace again = ScheduledRunner.run(info, ReplayScheduler.of(trace), LIMITS);
    Stream<String> replay =
        isSame(trace, again) ? Stream.of() : Stream.of("It does not replay to itself.");
    return Stream.concat(TraceCheck.problems(trace).stream(), replay);
  }

  /// What each thread does follows from the rows.
  private static boolean isSame(Trace one, Trace other) {
    return one.outcome() == other.outcome()
        && names(one).equals(names(other))
        && Facts.rows(one).equals(Facts.rows(other))
        && one.elapsed() == other.elapsed();
  }

  private static List<String> names(Trace trace) {
    return IntStream.range(0, trace.threads()).mapToObj(trace::threadName).toList();
  }

  private static Stream<String> stateProblems(RunInfo info, long seed) {
    List<String> problems = new ArrayList<>();
    Random random = new Random(31L * info.listing().hashCode() + seed);
    History history = History.of(info, scheduler(info), random);
    int from = history.anyPlace(random);
    history.end(from, new RandomScheduler(seed + 1));
    if (!history.goesForwardFrom(0)) {
      problems.add("From the start it does not go as before.");
    }
    if (!history.goesForwardFrom(from)) {
      problems.add("From step %d it does not go as before.".formatted(from));
    }
    if (!history.isUntouched()) {
      problems.add("A copy has changed with another.");
    }
    return problems.stream();
  }

  /// A state that is kept.
  ///
  /// @param form the state written down when it was reached
  private record Moment(Machine state, List<Object> form) {

    static Moment of(Machine machine) {
      return new Moment(machine.copy(), machine.form().parts());
    }

    boolean isLike(Machine machine) {
      return machine.form().parts().equals(form);
    }
  }

  /// States of a run, by how many choices led to them: all of them in one run of [#WHOLE], chosen
  /// at random; in the others the first, the last, and one of [#APART] of those between.
  ///
  /// @param choices who goes next in each state
  private record History(TreeMap<Integer, Moment> moments, List<Integer> choices) {

    static History of(RunInfo info, Scheduler scheduler, Random random) {
      int apart = random.nextInt(WHOLE) == 0 ? 1 : APART;
      History history = new History(new TreeMap<>(), new ArrayList<>());
      Machine machine = new Machine(info, LIMITS, Journal.NONE);
      history.keep(machine);
      while (machine.outcome() == Outcome.RUNNING) {
        int next = scheduler.next(machine);
        history.choices.add(next);
        machine.step(next);
        if (machine.outcome() != Outcome.RUNNING || random.nextInt(apart) == 0) {
          history.keep(machine);
        }
      }
      return history;
    }

    private void keep(Machine machine) {
      moments.put(choices.size(), Moment.of(machine));
    }

    int anyPlace(Random random) {
      return moments.floorKey(random.nextInt(choices.size() + 1));
    }

    private Machine copy(int place) {
      return Objects.requireNonNull(moments.get(place)).state.copy();
    }

    /// Lets a copy of a state go its own way.
    void end(int from, Scheduler scheduler) {
      Machine other = copy(from);
      while (other.outcome() == Outcome.RUNNING) {
        other.step(scheduler.next(other));
      }
    }

    boolean goesForwardFrom(int from) {
      Machine machine = copy(from);
      for (int place = from; place < choices.size(); place++) {
        machine.step(choices.get(place));
        Moment moment = moments.get(place + 1);
        if (moment != null && !moment.isLike(machine)) {
          return false;
        }
      }
      Machine end = moments.lastEntry().getValue().state;
      return machine.equals(end)
          && machine.hashCode() == end.hashCode()
          && machine.outcome() == end.outcome()
          && machine.steps() == end.steps();
    }

    boolean isUntouched() {
      return moments.values().stream().allMatch(moment -> moment.isLike(moment.state));
    }
  }
}
