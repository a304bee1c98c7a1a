package org.interleave.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.interleave.program.Cell;
import org.interleave.program.Instruction;
import org.interleave.program.Instruction.Acquire;
import org.interleave.program.Instruction.Add;
import org.interleave.program.Instruction.Join;
import org.interleave.program.Instruction.Print;
import org.interleave.program.Instruction.Read;
import org.interleave.program.Instruction.Release;
import org.interleave.program.Instruction.Repeat;
import org.interleave.program.Instruction.Sleep;
import org.interleave.program.Instruction.Start;
import org.interleave.program.Instruction.Write;
import org.interleave.program.Program;
import org.interleave.program.ThreadCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterTest {

  private static final Settings TWO_BY_THREE =
      new Settings(2, 3, Duration.ofNanos(1_500_000), true, ThreadKind.PLATFORM);

  @Test
  void theProgramIsWhatTheListingSays() {
    List<Instruction> increase =
        List.of(
            new Acquire(12, 0),
            new Read(13, 0, 0),
            new Add(13, 0, 1),
            new Sleep(14, 1_500_000),
            new Write(15, 0, 0),
            new Release(16, 0),
            new Repeat(11, 1, 3, 0));
    List<Instruction> main =
        List.of(
            new Start(21, 1),
            new Start(21, 2),
            new Join(23, 1),
            new Join(23, 2),
            new Read(25, 0, 0),
            new Add(25, 0, -6), // COUNT * NUM_THREADS = 3 * 2
            new Print(25, 0));

    assertThat(Counter.program(TWO_BY_THREE))
        .isEqualTo(
            new Program(
                List.of(new Cell("val", 0)),
                List.of("val_lock"),
                List.of(
                    new ThreadCode("MainThread", List.of(""), main),
                    new ThreadCode("Thread-1", List.of("new_val", ""), increase),
                    new ThreadCode("Thread-2", List.of("new_val", ""), increase))));
  }

  @Test
  void everyInstructionNamesTheLineItCameFrom() {
    List<String> lines = Counter.listing(TWO_BY_THREE).lines().toList();

    assertThat(Counter.program(TWO_BY_THREE).threads())
        .flatExtracting(ThreadCode::instructions)
        .allSatisfy(
            instruction ->
                assertThat(lines.get(instruction.line() - 1).strip())
                    .isEqualTo(source(instruction)));
  }

  private static String source(Instruction instruction) {
    return switch (instruction) {
      case Acquire _ -> "val_lock.acquire()";
      case Read(int line, _, _) when line < 20 -> "new_val = val + 1";
      case Add(int line, _, _) when line < 20 -> "new_val = val + 1";
      case Read _, Add _, Print _ -> "print(val - COUNT * NUM_THREADS)";
      case Sleep _ -> "time.sleep(0.0015)";
      case Write _ -> "val = new_val";
      case Release _ -> "val_lock.release()";
      case Repeat _ -> "for _ in range(COUNT):";
      case Start _ -> "t.start()";
      case Join _ -> "t.join()";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "0, time.sleep(0)",
    "1, time.sleep(0.000000001)",
    "500000, time.sleep(0.0005)",
    "1000000, time.sleep(0.001)",
    "1000000000, time.sleep(1)",
  })
  void theListingWritesTheSleepInSecondsAndExactly(long nanos, String line) {
    Settings settings = new Settings(7, 11, Duration.ofNanos(nanos), false, ThreadKind.VIRTUAL);

    assertThat(Counter.listing(settings).lines().map(String::strip))
        .contains("COUNT = 11", "NUM_THREADS = 7", line)
        .noneMatch(text -> text.contains("{"));
  }

  @ParameterizedTest
  @CsvSource({
    // 2 threads of 3 rounds of read, compute, sleep, write: 2·3·4 = 24; main: 2 + 2 + 3 = 7
    "2, 3, false, 31",
    // with acquire, release and perhaps a wait: 2·3·7 = 42; main: 7
    "2, 3, true, 49",
    "1, 1, false, 9",
    "1, 1, true, 12",
  })
  void countsTheStepsThatARunMayRecord(int threads, int iterations, boolean lock, long steps) {
    Settings settings = new Settings(threads, iterations, Duration.ZERO, lock, ThreadKind.PLATFORM);

    assertThat(Counter.program(settings).steps(lock)).isEqualTo(steps);
  }

  @Test
  void subjectsAreTheCellsAndThenTheLocks() {
    Program program = Counter.program(Settings.FIRST);

    assertThat(program.subjects()).containsExactly("val", "val_lock");
    assertThat(program.subjectOfLock(0)).isEqualTo(1);
  }

  @Test
  @Timeout(60)
  void pythonRunsTheListingAndItsLockLosesNothing() throws IOException, InterruptedException {
    assumeTrue(hasPython(), "python3 is not there");
    Settings settings = new Settings(4, 5, Duration.ofMillis(1), true, ThreadKind.PLATFORM);
    Process python = new ProcessBuilder("python3", "-").redirectErrorStream(true).start();
    try (var input = python.getOutputStream()) {
      input.write(Counter.listing(settings).getBytes(StandardCharsets.UTF_8));
    }
    String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(Map.of(python.waitFor(), printed.strip())).isEqualTo(Map.of(0, "0"));
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      Process version = new ProcessBuilder("python3", "-c", "").start();
      return version.waitFor(30, TimeUnit.SECONDS) && version.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
