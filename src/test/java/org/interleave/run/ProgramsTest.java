package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.interleave.CPython;
import org.interleave.analysis.TraceCheck;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;
import org.interleave.program.Program;
import org.interleave.scenario.ThreadKind;
import org.interleave.schedule.RandomScheduler;
import org.interleave.schedule.RoundRobinScheduler;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.RunSettings;
import org.interleave.trace.SwitchInterval;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Programs that print the same however their threads take turns. CPython says what that is.
@Timeout(60)
class ProgramsTest {

  private static final int LEAST_PROGRAMS = 40;
  private static final int PATIENCE_SECONDS = 30;

  /// The article's decorator, which only has to be there.
  private static final String DECORATOR = "def time_counter(function):\n    return function\n";

  @TempDir private Path folder;

  /// A program, under the name that tells what is tried.
  record Example(String name, String listing) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Example> examples() throws IOException {
    String all = Files.readString(Path.of("src/test/resources/org/interleave/run/programs.txt"));
    return Arrays.stream(all.split("(?m)^--- "))
        .filter(it -> !it.isEmpty())
        .map(it -> it.split("\n", 2))
        .map(it -> new Example(it[0], it[1]))
        .toList();
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(LEAST_PROGRAMS);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void printsWhatCPythonPrints(Example example) throws IOException, InterruptedException {
    CPython.assumeSameWords();
    String expected = cPython(example.listing);
    for (ThreadKind kind : ThreadKind.values()) {
      Trace trace = run(example.listing, kind);

      assertThat(trace.output()).isEqualTo(expected);
      assertThat(TraceCheck.problems(trace)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyScheduledRunPrintsTheSame(Example example) {
    Trace live = run(example.listing, ThreadKind.PLATFORM);

    assertThat(Facts.of(ScheduledRunner.replay(live))).isEqualTo(Facts.of(live));
    for (int seed = 0; seed < 3; seed++) {
      RunInfo info = info(example.listing, new RunMode.Random(seed));
      Trace trace = ScheduledRunner.run(info, new RandomScheduler(seed));
      assertThat(trace.output()).isEqualTo(live.output());
      assertThat(TraceCheck.problems(trace)).isEmpty();
    }
    for (String interval : List.of("1step", "5ms")) {
      SwitchInterval length = SwitchInterval.parse(interval);
      RunInfo info = info(example.listing, new RunMode.RoundRobin(length));
      Trace trace = ScheduledRunner.run(info, new RoundRobinScheduler(length));
      assertThat(trace.output()).isEqualTo(live.output());
    }
  }

  private static Trace run(String listing, ThreadKind kind) {
    return LiveRunner.start(info(listing, new RunMode.Live(kind))).await();
  }

  private static RunInfo info(String listing, RunMode mode) {
    return switch (Compiler.compile(listing)) {
      case Compilation.Compiled(var _, Program program) ->
          new RunInfo("Test", listing, new RunSettings(true, mode, Map.of()), program);
      case Compilation.Refused(var errors) -> throw new AssertionError(errors);
    };
  }

  private String cPython(String listing) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("program.py"), listing);
    Files.writeString(folder.resolve("my_deco.py"), DECORATOR);
    return CPython.run(file, PATIENCE_SECONDS).orElseThrow().output();
  }
}
