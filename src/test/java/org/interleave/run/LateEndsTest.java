package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.interleave.analysis.TraceCheck;
import org.interleave.machine.Answers;
import org.interleave.machine.Machine;
import org.interleave.schedule.ReplayException;
import org.interleave.schedule.ReplayScheduler;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.value.RefusalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// On real threads there is a moment between a thread's last step and its end, in which others may
/// give up waiting for it, and daemons may go on. Here each thread has one that lasts until it is
/// chosen once more.
@Timeout(120)
class LateEndsTest {

  private static final int PROGRAMS = 300;

  private static final Answers LATE =
      new Answers() {
        @Override
        public Object answer(int thread, int step, Object own) {
          return own;
        }

        @Override
        public boolean isEndLate(int thread, int steps, boolean isAwaited) {
          return true;
        }
      };

  private static Trace run(String listing, long seed) {
    RunInfo info = Python.info(listing, seed % 5 != 0, new RunMode.Random(seed));
    Random random = new Random(seed);
    return ScheduledRunner.run(info, machine -> any(machine, random), LATE);
  }

  /// Also a thread that sleeps or waits: its time is over then.
  private static int any(Machine machine, Random random) {
    int[] movable = IntStream.range(0, machine.threads()).filter(machine::canMove).toArray();
    return movable[random.nextInt(movable.length)];
  }

  private static List<StepKind> kinds(Trace trace, int thread) {
    return IntStream.range(0, trace.steps(thread))
        .mapToObj(step -> trace.kind(trace.row(thread, step)))
        .toList();
  }

  @Test
  void whoGivesUpJoiningAThreadAfterItsLastStepDoesSoAgain() {
    String listing =
        """
        def work():
            pass
        t = Thread(target=work)
        t.start()
        t.join(0)
        print(t.is_alive())
        """;
    List<Trace> runs = LongStream.range(0, 20).mapToObj(seed -> run(listing, seed)).toList();

    assertThat(runs)
        .extracting(Trace::output)
        .as("there are both, runs in which it is late, and others")
        .contains("True\n", "False\n");
    assertThat(runs)
        .filteredOn(it -> it.output().equals("True\n"))
        .allSatisfy(it -> assertThat(kinds(it, 0)).contains(StepKind.GIVE_UP));
    assertThat(runs).allSatisfy(LateEndsTest::assertRepeated);
  }

  @Test
  void aDaemonThatGoesOnAfterTheMainThreadsLastStepDoesSoAgain() {
    String listing =
        """
        val = 0
        def work():
            global val
            while True:
                val += 1
        Thread(target=work, daemon=True).start()
        """;
    List<Trace> runs = LongStream.range(0, 20).mapToObj(seed -> run(listing, seed)).toList();

    assertThat(runs).anySatisfy(it -> assertThat(it.steps(1)).isPositive());
    assertThat(runs).allSatisfy(LateEndsTest::assertRepeated);
  }

  @Test
  void everyRunOfARandomProgramIsExactAndReplaysToItself() {
    long late = IntStream.range(0, PROGRAMS).parallel().filter(LateEndsTest::isLate).count();
    assertThat(late).as("programs whose order tells of a late end").isGreaterThan(PROGRAMS / 10);
  }

  private static boolean isLate(int seed) {
    Trace trace;
    try {
      trace = run(RandomPrograms.listing(seed), seed);
    } catch (RunFailedException | RefusalException tooMuch) {
      // Lists within themselves are compared, as not even Python can.
      return false;
    }
    assertRepeated(trace);
    return !isRepeatedWithPromptEnds(trace);
  }

  private static boolean isRepeatedWithPromptEnds(Trace trace) {
    RecordedAnswers recorded = RecordedAnswers.of(trace);
    Answers prompt = (thread, step, own) -> recorded.answer(thread, step, own);
    try {
      Trace again = ScheduledRunner.run(trace.info(), ReplayScheduler.of(trace), prompt);
      return Facts.of(again).equals(Facts.of(trace));
    } catch (ReplayException cannotMove) {
      return false;
    }
  }

  private static void assertRepeated(Trace trace) {
    String listing = trace.info().listing();
    assertThat(TraceCheck.problems(trace)).as(listing).isEmpty();
    assertThat(trace.outcome()).isIn(Outcome.FINISHED, Outcome.STUCK);
    assertThat(Facts.of(ScheduledRunner.replay(trace))).as(listing).isEqualTo(Facts.of(trace));
  }
}
