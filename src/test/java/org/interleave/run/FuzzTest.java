package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.interleave.analysis.TraceCheck;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;
import org.interleave.listing.Listings;
import org.interleave.listing.Mutant;
import org.interleave.program.Program;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.RunSettings;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Programs that learners might have mistyped, run all the same.
@Timeout(120)
class FuzzTest {

  private static final int MUTANTS = 2_000;
  private static final Limits SMALL = new Limits(3_000, 300_000, 200, 1_000);
  private static final Duration PATIENCE = Duration.ofMillis(50);
  private static final List<String> LISTINGS = Listings.all().map(Listings::text).toList();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whateverCanBeRunIsRecordedExactly(boolean lock) throws InterruptedException {
    List<String> problems = new ArrayList<>();
    for (int seed = 0; seed < MUTANTS; seed++) {
      String mutant = Mutant.of(LISTINGS, new Random(seed));
      if (Compiler.compile(mutant) instanceof Compilation.Compiled(var _, Program program)) {
        ThreadKind kind = seed % 2 == 0 ? ThreadKind.PLATFORM : ThreadKind.VIRTUAL;
        RunSettings settings = new RunSettings(lock, new RunMode.Live(kind), Map.of());
        problems.addAll(problems(seed, new RunInfo("Test", mutant, settings, program)));
      }
    }
    assertThat(problems).isEmpty();
  }

  /// Nothing that a program does is a failure of what runs it; and all of its threads leave.
  private static List<String> problems(int seed, RunInfo info) throws InterruptedException {
    LiveRun run = LiveRunner.start(info, SMALL);
    if (!run.awaitEnd(PATIENCE)) {
      run.cancel();
    }
    try {
      Trace trace = run.await();
      assertThat(trace.outcome()).isNotEqualTo(Outcome.RUNNING);
      assertLinesExist(trace);
      return TraceCheck.problems(trace).stream().map(it -> seed + ": " + it).toList();
    } catch (RunFailedException e) {
      return e.isForeseen() ? List.of() : List.of(seed + ": " + e);
    }
  }

  private static void assertLinesExist(Trace trace) {
    int lines = (int) trace.info().listing().lines().count();
    assertThat(IntStream.range(0, trace.size()).map(trace::line))
        .allMatch(line -> 1 <= line && line <= lines);
  }
}
