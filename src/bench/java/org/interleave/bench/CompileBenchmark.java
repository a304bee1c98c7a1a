package org.interleave.bench;

import java.util.concurrent.TimeUnit;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;
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

/// What it takes to compile a listing of at least [#LINES] lines.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class CompileBenchmark {

  static final int LINES = 1000;

  private static final String HEADER =
      """
      import time
      from threading import Lock, Thread

      COUNT = 100
      NUM_THREADS = 100
      val = 0
      val_lock = Lock()

      """;

  private static final String BLOCK =
      """
      def increase_{number}(times, pause=0.001):
          global val
          for _ in range(times):
              with val_lock:
                  new_val = val + 1
                  time.sleep(pause)
                  val = new_val

      threads = [Thread(target=increase_{number}, args=(COUNT,)) for _ in range(NUM_THREADS)]
      for t in threads:
          t.start()
      for t in threads:
          t.join()
      if val != COUNT * NUM_THREADS and not (val < 0 or val > 10_000):
          print(f'{val - COUNT * NUM_THREADS} from {COUNT}', val, sep=': ')

      """;

  private final String listing = listing();

  private static String listing() {
    StringBuilder listing = new StringBuilder(HEADER);
    for (int block = 0; listing.toString().lines().count() < LINES; block++) {
      listing.append(BLOCK.replace("{number}", Integer.toString(block)));
    }
    return listing.toString();
  }

  @Setup
  public void check() {
    if (!(compile() instanceof Compilation.Compiled)) {
      throw new IllegalStateException(compile().toString());
    }
  }

  @Benchmark
  public Compilation compile() {
    return Compiler.compile(listing);
  }
}
