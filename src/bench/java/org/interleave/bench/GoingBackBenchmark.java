package org.interleave.bench;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.interleave.compiler.Compilation.Compiled;
import org.interleave.compiler.Compiler;
import org.interleave.run.HandRun;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.RunSettings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What it takes to go to any moment of a run by hand of a million steps. It fails when the run, its
/// trace included, takes more than [#MOST_MEGABYTES] of the heap.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class GoingBackBenchmark {

  private static final int STEPS = 1_000_000;
  private static final long MOST_MEGABYTES = 200;

  private static final String COUNTER =
      """
      from threading import Thread
      val = 0
      def increase():
          global val
          while True:
              val += 1
      threads = [Thread(target=increase) for _ in range(4)]
      for t in threads: t.start()
      """;

  private final Random random = new Random(0);
  private HandRun run = beginning();

  private static HandRun beginning() {
    Compiled compiled = (Compiled) Compiler.compile(COUNTER);
    RunSettings settings = new RunSettings(true, new RunMode.ByHand(), Map.of());
    return HandRun.of(new RunInfo("Counter", COUNTER, settings, compiled.program()));
  }

  @Setup
  public void takeAMillionSteps() {
    long before = heap();
    run = beginning();
    for (int started = 0; started < 4; started++) {
      run.choose(0);
    }
    while (run.steps() < STEPS) {
      run.choose(1 + random.nextInt(4));
    }
    long megabytes = (heap() - before) / 1_000_000;
    System.out.printf(Locale.ROOT, "The run takes %d MB of the heap.%n", megabytes);
    if (megabytes > MOST_MEGABYTES) {
      throw new IllegalStateException("More than %d MB.".formatted(MOST_MEGABYTES));
    }
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  @Benchmark
  public int goToAnyStep() {
    run.goToStep(random.nextInt(STEPS));
    return run.steps();
  }
}
