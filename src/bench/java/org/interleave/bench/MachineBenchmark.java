package org.interleave.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.interleave.compiler.Compilation.Compiled;
import org.interleave.compiler.Compiler;
import org.interleave.machine.Machine;
import org.interleave.schedule.RandomScheduler;
import org.interleave.schedule.RoundRobinScheduler;
import org.interleave.schedule.Scheduler;
import org.interleave.trace.Journal;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.RunSettings;
import org.interleave.trace.SwitchInterval;
import org.interleave.trace.Trace;
import org.interleave.trace.Transcript;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many steps a second the machine takes on one core, while nobody takes note of them and while
/// they become a trace. Each run goes on to its end.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Thread)
public class MachineBenchmark {

  private static final Limits LIMITS = new Limits(100_000_000, 1_000_000_000, 1_000, 1_000);

  private static final String COUNTER =
      """
      from threading import Lock, Thread
      val = 0
      lock = Lock()
      def increase():
          global val
          for _ in range(100_000):
      {body}
      threads = [Thread(target=increase) for _ in range(4)]
      for t in threads: t.start()
      for t in threads: t.join()
      """;

  /// Whether each increment is made with a lock.
  @Param({"counter", "lock"})
  public String program = "counter";

  @Param({"1step", "5ms", "random"})
  public String schedule = "1step";

  private RunInfo info = info();
  private Scheduler scheduler = new RandomScheduler(0);

  /// How many steps all runs of an iteration have taken.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Taken {
    public long steps;

    @Setup(Level.Iteration)
    public void reset() {
      steps = 0;
    }
  }

  @Setup
  public void prepare() {
    info = info();
  }

  @Setup(Level.Invocation)
  public void begin() {
    scheduler =
        schedule.equals("random")
            ? new RandomScheduler(0)
            : new RoundRobinScheduler(interval());
  }

  private SwitchInterval interval() {
    return SwitchInterval.parse(schedule);
  }

  private RunInfo info() {
    String body = program.equals("lock") ? "        with lock: val += 1" : "        val += 1";
    String listing = COUNTER.replace("{body}", body);
    Compiled compiled = (Compiled) Compiler.compile(listing);
    RunMode mode =
        schedule.equals("random") ? new RunMode.Random(0) : new RunMode.RoundRobin(interval());
    return new RunInfo("Counter", listing, new RunSettings(true, mode, Map.of()), compiled.program());
  }

  @Benchmark
  public Machine run(Taken taken) {
    return finished(Journal.NONE, taken);
  }

  @Benchmark
  public Trace record(Taken taken) {
    Transcript transcript = new Transcript(info, LIMITS);
    return transcript.trace(finished(transcript, taken).outcome());
  }

  private Machine finished(Journal journal, Taken taken) {
    Machine machine = new Machine(info, LIMITS, journal);
    while (machine.outcome() == Outcome.RUNNING) {
      machine.step(scheduler.next(machine));
    }
    taken.steps += machine.steps();
    return machine;
  }
}
