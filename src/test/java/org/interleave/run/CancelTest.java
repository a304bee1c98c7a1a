package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.analysis.NaiveReplay;
import org.interleave.analysis.TraceCheck;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Counter;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.trace.TraceRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A cancelled run leaves no thread behind: after every test, a dump of all threads of this Java
/// process, virtual ones included, must show none that was not there before.
@Timeout(120)
class CancelTest {

  /// A thread of a run in a dump, as long as it lives.
  private static final Pattern RUN_THREAD =
      Pattern.compile("#(\\d+) \"(?:MainThread|Thread-\\d+)\" (?!.*\\bTERMINATED\\b).*");

  @TempDir Path folder;
  private Set<Long> before = Set.of();
  private int dumps;

  @BeforeEach
  void listThreads() throws IOException {
    before = runThreads();
  }

  @AfterEach
  void nobodyIsLeft() throws IOException {
    assertThat(newThreads()).isEmpty();
  }

  @Test
  void theDumpShowsTheThreadsOfBothKinds() throws IOException {
    for (ThreadKind kind : ThreadKind.values()) {
      LiveRun run = LiveRunner.start(sleepers(5, false, kind).info());
      // 5 starts, 5 times read, compute and sleep, and the join
      awaitSteps(run, 21);

      // 5 threads asleep, and the main thread, which waits for them
      assertThat(newThreads()).hasSize(6);

      run.cancel();
      run.await();
    }
  }

  static Stream<Counter> manySizes() {
    return Sizes.random(3, 200);
  }

  @ParameterizedTest
  @MethodSource("manySizes")
  void aRunCanBeCancelledAfterAnyStep(Counter settings) {
    // As many steps are taken at the least, waits not counted, if nobody cancels.
    long steps = settings.withLock(false).steps();
    LiveRun run = LiveRunner.start(settings.info());
    awaitSteps(run, new Random(steps).nextLong(steps));
    run.cancel();
    Trace trace = run.await();

    boolean printed =
        TraceRows.of(trace).rows().stream().anyMatch(row -> row.kind() == StepKind.PRINT);
    // Between its print and its end a thread can still be cancelled.
    assertThat(trace.outcome())
        .isIn(Outcome.CANCELLED, printed ? Outcome.FINISHED : Outcome.CANCELLED);
    assertThat(TraceCheck.problems(trace)).isEmpty();
    NaiveReplay.of(trace);
  }

  @ParameterizedTest
  @CsvSource({
    // All sleep for 1 s: start, read, compute, sleep for each of 20 threads, and the join.
    "PLATFORM, false, 81",
    "VIRTUAL, false, 81",
    // One sleeps, 19 wait for its lock: 20 starts; acquire, read, compute, sleep; 19 waits; the
    // join.
    "PLATFORM, true, 44",
    "VIRTUAL, true, 44",
  })
  void sleepersAndWaitersAreWoken(ThreadKind kind, boolean lock, long steps) {
    LiveRun run = LiveRunner.start(sleepers(20, lock, kind).info());
    awaitSteps(run, steps);
    run.cancel();
    Trace trace = run.await();

    assertThat(trace.outcome()).isEqualTo(Outcome.CANCELLED);
    assertThat(TraceCheck.problems(trace)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PLATFORM", "VIRTUAL"})
  void aRunCancelledBeforeItsStartTakesNoStep(ThreadKind kind) {
    Counter settings = sleepers(3, true, kind);
    LiveRun run = new LiveRun(settings.info(), Limits.STANDARD);
    run.cancel();
    run.start();
    Trace trace = run.await();

    assertThat(trace.size()).isZero();
    assertThat(trace.outcome()).isEqualTo(Outcome.CANCELLED);
    assertThat(TraceCheck.problems(trace)).isEmpty();
  }

  @Test
  void cancellingTwiceIsCancellingOnce() {
    LiveRun run = LiveRunner.start(sleepers(5, true, ThreadKind.PLATFORM).info());
    awaitSteps(run, 5);
    run.cancel();
    run.cancel();
    Trace trace = run.await();
    run.cancel();

    assertThat(TraceRows.of(run.await()).rows()).hasSize(trace.size());
    assertThat(run.await().outcome()).isEqualTo(Outcome.CANCELLED);
  }

  @Test
  void cancellingAfterTheEndChangesNothing() {
    LiveRun run =
        LiveRunner.start(new Counter(3, 4, Duration.ZERO, false, ThreadKind.PLATFORM).info());
    Trace trace = run.await();
    run.cancel();

    assertThat(TraceRows.of(run.await())).isEqualTo(TraceRows.of(trace));
    assertThat(trace.outcome()).isEqualTo(Outcome.FINISHED);
  }

  @Test
  void severalMayCancelAtOnce() throws InterruptedException {
    LiveRun run = LiveRunner.start(sleepers(10, false, ThreadKind.VIRTUAL).info());
    var cancellers =
        IntStream.range(0, 4).mapToObj(_ -> Thread.ofVirtual().start(run::cancel)).toList();
    for (Thread canceller : cancellers) {
      canceller.join();
    }

    assertThat(run.await().outcome()).isEqualTo(Outcome.CANCELLED);
  }

  @Test
  void anInterruptOfWhoAwaitsCancelsTheRun() throws Exception {
    LiveRun run = LiveRunner.start(sleepers(4, false, ThreadKind.PLATFORM).info());
    FutureTask<Boolean> awaiting =
        new FutureTask<>(
            () ->
                run.await().outcome() == Outcome.CANCELLED
                    && Thread.currentThread().isInterrupted());
    Thread waiter = Thread.ofPlatform().name("waiter").start(awaiting);
    waiter.interrupt();

    assertThat(awaiting.get()).isTrue();
    waiter.join();
  }

  private static Counter sleepers(int threads, boolean lock, ThreadKind kind) {
    return new Counter(threads, 10_000, Counter.LONGEST_SLEEP, lock, kind);
  }

  private static void awaitSteps(LiveRun run, long steps) {
    while (run.steps() < steps) {
      Thread.onSpinWait();
    }
  }

  private Set<Long> newThreads() throws IOException {
    Set<Long> threads = runThreads();
    threads.removeAll(before);
    return threads;
  }

  private Set<Long> runThreads() throws IOException {
    Path dump = folder.resolve("threads-" + dumps++ + ".txt");
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(dump.toString(), ThreadDumpFormat.TEXT_PLAIN);
    try (Stream<String> lines = Files.lines(dump)) {
      return lines
          .map(RUN_THREAD::matcher)
          .filter(Matcher::matches)
          .map(line -> Long.valueOf(line.group(1)))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
