package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.interleave.machine.Answers;
import org.interleave.machine.Machine;
import org.interleave.schedule.RandomScheduler;
import org.interleave.trace.Journal;
import org.interleave.trace.Outcome;
import org.interleave.trace.Row;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The choices of random programs made with the lock on, compared with a list of late choices that
/// is searched from its beginning each time.
class AnewTest {

  private static boolean counts(Row step) {
    return !step.kind().isLocking();
  }

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void lateChoicesAreMadeAsSoonAsTheyCanBeTheEarliestFirst(long seed) {
    String listing = RandomPrograms.listing(seed);
    RunInfo info = Python.info(listing, false, new RunMode.Random(seed));
    Trace trace = ScheduledRunner.run(info, new RandomScheduler(seed));
    List<Integer> choices = IntStream.range(0, trace.size()).map(trace::thread).boxed().toList();
    boolean toEnd = seed % 2 == 0;
    Searched searched = new Searched(info.withLock(true));
    searched.takeAll(choices, toEnd);
    Anew anew = new Anew(info.withLock(true), Answers.OWN, AnewTest::counts);
    anew.takeAll(choices, toEnd);

    assertThat(anew.made()).as(listing).isEqualTo(searched.made);
  }

  private static final class Searched implements Journal {

    private final List<Row> steps = new ArrayList<>();
    private final List<Integer> made = new ArrayList<>();
    private final List<Integer> late = new ArrayList<>();
    private final Machine machine;

    Searched(RunInfo info) {
      machine = new Machine(info, HandRun.LIMITS, this);
    }

    @Override
    public void step(Row step) {
      steps.add(step);
    }

    void takeAll(List<Integer> wanted, boolean toEnd) {
      wanted.stream().filter(thread -> !take(thread)).forEach(late::add);
      takeLate();
      while (toEnd && machine.outcome() == Outcome.RUNNING) {
        move(machine.ready(0));
        takeLate();
      }
    }

    private void takeLate() {
      int before;
      do {
        before = made.size();
        new LinkedHashSet<>(late).stream().filter(this::take).findFirst().ifPresent(late::remove);
      } while (made.size() > before);
    }

    private boolean take(int thread) {
      while (thread < machine.threads() && machine.canMove(thread)) {
        move(thread);
        if (steps.isEmpty() || steps.stream().anyMatch(AnewTest::counts)) {
          return true;
        }
      }
      return false;
    }

    private void move(int thread) {
      steps.clear();
      machine.step(thread);
      made.add(thread);
    }
  }
}
