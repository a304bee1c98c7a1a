package org.interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who goes next, as the command line says.
class ModesTest {

  private static final String ASKS_WHAT_CHANCE_DECIDES =
      """
      import sys
      import time
      from threading import Thread
      def work():
          time.sleep(0.001)
      t = Thread(target=work)
      begin = time.perf_counter()
      t.start()
      while t.is_alive():
          time.sleep(0.0001)
      t.join()
      print(begin, time.perf_counter() - begin, sys.getswitchinterval())
      """;

  /// While the machine could still let the main thread give up: another thread is about to go on.
  private static final String JOINS_IN_TIME =
      """
      import time
      from threading import Thread
      def sleep():
          time.sleep(0.001)
      def compute():
          print(max([i for i in range(100_000)]))
      threads = [Thread(target=compute), Thread(target=sleep)]
      for t in threads:
          t.start()
      threads[1].join(10)
      print(threads[1].is_alive())
      """;

  @TempDir private Path folder;

  private record Result(int code, String out, String err) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--mode random --seed 7                          | 3 threads, random order, seed 7",
        "--mode=RANDOM --seed=-7 --threads 1             | 1 thread, random order, seed -7",
        "--mode random --seed 9223372036854775807        | 3 threads, random order, seed"
            + " 9223372036854775807",
        "--mode round-robin                              | 3 threads in turn, 5 ms each",
        "--mode round-robin --switch-interval 1step      | 3 threads in turn, 1 step each",
        "--mode round-robin --switch-interval=20steps    | 3 threads in turn, 20 steps each",
        "--mode Round-Robin --switch-interval 500us      | 3 threads in turn, 500 µs each",
      })
  void theReportSaysHowARunCanBeRepeated(String options, String how) {
    Result result = run("run --lock on " + options);

    assertThat(result.out.lines().skip(2).limit(2)).containsExactly("lost: 0", "run: " + how);
    assertThat(result.out.lines().skip(4)).singleElement().asString().endsWith(" of virtual time");
    assertThat(result.err).isEmpty();
    assertThat(result.code).isZero();
  }

  /// 2 threads add 1 once, in 4 steps: within 5 ms a thread has long ended, but in turn both read
  /// 0.
  @ParameterizedTest
  @CsvSource({"5ms, 2, 0", "1step, 1, 1"})
  void theSwitchIntervalDecidesWhetherAnUpdateIsLost(String interval, int actual, int lost) {
    assertThat(run("run four-steps --mode round-robin --switch-interval " + interval).out)
        .startsWith("expected: 2\nactual: %d\nlost: %d\n".formatted(actual, lost));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "millisecond --mode random --seed 7",
        "work-queue --mode random --seed -1",
        "deadlock --mode random --seed 3",
        "millisecond --mode round-robin --lock on",
        "work-queue --mode round-robin --switch-interval 1step"
      })
  void theSameChoicesMakeTheSameFileByteForByte(String arguments) throws IOException {
    run("run %s --trace %s".formatted(arguments, folder.resolve("one.json")));
    run("run %s --trace %s".formatted(arguments, folder.resolve("two.json")));

    assertThat(folder.resolve("two.json"))
        .hasSameBinaryContentAs(folder.resolve("one.json"))
        .isNotEmptyFile();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--mode live                        | \"virtual\":false,\"mode\":\"live\",\"seed\":null,",
        "--mode live --virtual              | \"virtual\":true,\"mode\":\"live\",\"seed\":null,",
        "--mode random --seed 7             | \"virtual\":false,\"mode\":\"random\",\"seed\":7,",
        "--mode round-robin                 | \"virtual\":false,\"mode\":\"round-robin\","
            + "\"seed\":null,\"switch_interval\":\"5 ms\",",
        "--mode round-robin --switch-interval 2steps | \"virtual\":false,\"mode\":\"round-robin\","
            + "\"seed\":null,\"switch_interval\":\"2 steps\",",
      })
  void theTraceSaysHowItsRunWasCarriedOut(String options, String settings) throws IOException {
    Path trace = folder.resolve("run.json");
    run("run %s --trace %s".formatted(options, trace));

    assertThat(Files.readString(trace)).contains(settings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "millisecond --mode random --seed 7 --threads 2 --lock on",
        "millisecond --mode random --seed 7 --set COUNT=5",
        "work-queue --mode random --seed 7",
        "deadlock --mode random --seed 3",
        "four-steps --mode round-robin --switch-interval 1step --threads 5"
      })
  void aReplayedTraceBringsItsListingItsConstantsAndItsLock(String arguments) throws IOException {
    Path recorded = folder.resolve("recorded.json");
    Path replayed = folder.resolve("replayed.json.gz");
    Path again = folder.resolve("again.json");
    Result first = run("run %s --trace %s".formatted(arguments, recorded));
    Result second = run("run --mode replay --choices %s --trace %s".formatted(recorded, replayed));
    run("run --mode replay --choices %s --trace %s".formatted(replayed, again));

    assertThat(withoutMode(second.out)).isEqualTo(withoutMode(first.out));
    assertThat(second.code).isEqualTo(first.code);
    assertThat(withoutMode(Files.readString(again)))
        .isEqualTo(withoutMode(Files.readString(recorded)));
  }

  @ParameterizedTest
  @ValueSource(strings = {ASKS_WHAT_CHANCE_DECIDES, JOINS_IN_TIME})
  void aLiveRunIsReplayedWithEverythingThatItWasToldByTheClock(String asks) throws IOException {
    Path listing = Files.writeString(folder.resolve("asks.py"), asks);
    Path trace = folder.resolve("live.json");
    Result live = run("run --output-only --trace %s %s".formatted(trace, listing));

    assertThat(run("run --output-only --mode replay --choices " + trace)).isEqualTo(live);
  }

  @Test
  void theListingThatIsNamedIsRunWithTheChoicesOfATrace() {
    Path trace = folder.resolve("run.json");
    run("run four-steps --mode round-robin --switch-interval 1step --trace " + trace);

    assertThat(run("run four-steps --mode replay --choices " + trace).out)
        .startsWith("expected: 2\nactual: 1\nlost: 1\nrun: 2 threads, replayed\n");
    assertThat(run("run deadlock --mode replay --choices " + trace))
        .returns(1, Result::code)
        .extracting(Result::err)
        .asString()
        .matches(
            "Choice \\d+ is thread \\d, which has to wait then: these choices belong to"
                + " another program, or to other constants or another position of the lock switch.\\R");
  }

  @Test
  void aReplayEndsWithItsChoices() throws IOException {
    Path choices = Files.writeString(folder.resolve("choices"), "0, 0, 1\n");

    assertThat(run("run four-steps --mode replay --choices " + choices))
        .isEqualTo(
            new Result(
                5,
                """
                outcome: unfinished
                After 3 steps there are no choices left, and the program has not come to its end: \
                add the numbers of the threads that are to go on.
                val = 0
                run: 2 threads, replayed
                elapsed: 0.3 µs of virtual time
                """,
                ""));
    assertThat(run("run four-steps --output-only --mode replay --choices " + choices))
        .isEqualTo(
            new Result(
                5,
                "",
                "After 3 steps there are no choices left, and the program has not come to its end:"
                    + " add the numbers of the threads that are to go on.\n"));
  }

  @Test
  void choicesThatAreLeftOverAreCounted() throws IOException {
    Path listing = Files.writeString(folder.resolve("one.py"), "print(1)\n");
    Path choices = Files.writeString(folder.resolve("choices"), "0, 0, 1\n");

    assertThat(run("run %s --output-only --mode replay --choices %s".formatted(listing, choices)))
        .isEqualTo(
            new Result(0, "1\n", "The run was over after its step 1. Choices left over: 2.\n"));
  }

  @Test
  void aSeedThatWasChosenIsToldAndRepeatsTheRun() {
    String first = run("run work-queue --mode random").out;
    Matcher seed = Pattern.compile("seed (\\d+)\n").matcher(first);

    assertThat(seed.find()).isTrue();
    assertThat(run("run work-queue --mode random --seed " + seed.group(1)).out).isEqualTo(first);
    assertThat(run("run --mode random --output-only").err)
        .matches("3 threads, random order, seed \\d+\n");
    assertThat(run("run --mode random --seed 7 --output-only").err).isEmpty();
  }

  @Test
  void aScheduledRunIsDrawn() throws IOException {
    Path png = folder.resolve("run.png");
    run("run --mode random --seed 7 --axis time --width 640 --png " + png);

    assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(640);
  }

  @Test
  void theListingOfATraceIsCheckedLikeAnyOther() throws IOException {
    Path trace = folder.resolve("run.json");
    run("run four-steps --mode round-robin --trace " + trace);
    Files.writeString(trace, Files.readString(trace).replace("import", "impart"));

    Result result = run("run --mode replay --choices " + trace);

    assertThat(result.err).startsWith(trace + ":");
    assertThat(result.code).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "run --mode fast | --mode fast: choose live, random, round-robin or replay.",
        "run --mode | --mode: choose live, random, round-robin or replay.",
        "run --mode live --mode live | --mode: give it only once.",
        "run --seed 7 | --seed: give it only with --mode random.",
        "run --mode random --seed | --seed: choose a whole number, such as 7.",
        "run --mode random --seed 1.5 | --seed 1.5: choose a whole number, such as 7.",
        "run --mode random --seed 9223372036854775808 | --seed 9223372036854775808: choose a whole"
            + " number, such as 7.",
        "run --mode round-robin --seed 7 | --seed: give it only with --mode random.",
        "run --mode random --virtual | --virtual: give it only with --mode live.",
        "run --mode random --switch-interval 5ms | --switch-interval: give it only with --mode"
            + " round-robin.",
        "run --mode round-robin --switch-interval 5 | --switch-interval 5: choose a number of"
            + " up to nine digits with its unit, such as 1step, 20steps, 500us or 5ms.",
        "run --mode round-robin --switch-interval 0steps | --switch-interval 0steps: choose a"
            + " number of up to nine digits with its unit, such as 1step, 20steps, 500us or 5ms.",
        "run --choices run.json | --choices: give it only with --mode replay.",
        "run --mode replay --choices | --choices: name a file with numbers of threads, or a trace.",
        "run --mode replay | --mode replay: name a file with numbers of threads, or a trace, with"
            + " --choices.",
      })
  void optionsThatDoNotGoTogetherAreRefusedWithOneLine(String arguments, String line) {
    assertThat(run(arguments)).isEqualTo(new Result(2, "", line + "\n"));
  }

  @Test
  void choicesThatCannotBeReadAreRefusedWithExitCode1() {
    assertThat(run("run --mode replay --choices missing.json"))
        .isEqualTo(
            new Result(
                1,
                "",
                "Cannot read missing.json: there is no such file; see whether its name is"
                    + " misspelled.\n"));
  }

  /// A report or a trace without what says how it came about.
  private static List<String> withoutMode(String text) {
    return text.lines()
        .map(line -> line.replaceFirst("\"mode\":.*\"parameters\"", ""))
        .filter(line -> !line.startsWith("run: "))
        .toList();
  }

  private static Result run(String arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        InterleaveCommand.with(_ -> 7)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments.split(" +"));
    return new Result(code, lines(out), lines(err));
  }

  private static String lines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
