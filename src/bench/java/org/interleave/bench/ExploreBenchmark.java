package org.interleave.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.interleave.compiler.Compilation.Compiled;
import org.interleave.compiler.Compiler;
import org.interleave.explore.Budget;
import org.interleave.explore.Exploration;
import org.interleave.explore.Explorer;
import org.interleave.explore.Progress;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.RunSettings;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to explore every order of the counter without a lock, and how much memory: each
/// time in a Java of its own that has not warmed up, as somebody who asks once has it.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Thread)
public class ExploreBenchmark {

  private static final String COUNTER =
      """
      from threading import Thread
      val = 0
      def increase():
          global val
          for _ in range({rounds}):
              val += 1
      threads = [Thread(target=increase) for _ in range({threads})]
      for t in threads: t.start()
      for t in threads: t.join()
      """;

  /// What the process took at most.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Memory {

    /// In megabytes; 0 where the system does not tell.
    public long megabytes;

    @TearDown(Level.Iteration)
    public void look() throws IOException {
      Path status = Path.of("/proc/self/status");
      if (Files.exists(status)) {
        megabytes =
            Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
      }
    }
  }

  @Benchmark
  @Fork(value = 3, jvmArgsAppend = {"-Xmx21m", "-XX:+UseSerialGC"})
  public Exploration fourThreads(Memory memory) {
    return explored(4, 3);
  }

  @Benchmark
  @Fork(value = 3, jvmArgsAppend = {"-Xmx295m", "-XX:+UseSerialGC"})
  public Exploration twoThreads(Memory memory) {
    return explored(2, 50);
  }

  private static Exploration explored(int threads, int rounds) {
    String listing = COUNTER.replace("{rounds}", "" + rounds).replace("{threads}", "" + threads);
    Compiled compiled = (Compiled) Compiler.compile(listing);
    RunSettings settings = new RunSettings(false, new RunMode.ByHand(), Map.of());
    RunInfo info = new RunInfo("Counter", listing, settings, compiled.program());
    Budget unlimited = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);
    Exploration exploration = Explorer.explore(info, unlimited, Progress.NONE);
    if (!exploration.isComplete()) {
      throw new IllegalStateException("Not every order was explored.");
    }
    return exploration;
  }
}
