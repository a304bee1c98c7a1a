package org.interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExploreCommandTest {

  private static final String WAITS_FOR_A_FLAG =
      """
      from threading import Thread
      flag = False
      def wait():
          while not flag:
              pass
      def signal():
          global flag
          flag = True
      threads = [Thread(target=wait), Thread(target=signal)]
      for t in threads: t.start()
      for t in threads: t.join()
      """;

  private static final String LOOPS_FOR_EVER =
      """
      from threading import Thread
      def loop():
          while True:
              pass
      Thread(target=loop).start()
      """;

  private static final String ALL_KINDS_OF_VALUES =
      """
      from threading import Thread
      number, real, truth, text, nothing, items = 0, 0.0, False, '', 0, []
      def work():
          global number, real, truth, text, nothing
          number, real, truth, text, nothing = -7, 1e-05, True, 'it\\'s "1"\\n', None
          items.append('1')
          raise ValueError
      t = Thread(target=work)
      t.start()
      t.join()
      print('one')
      print('two')
      """;

  private static final String COUNTS_TOO_FAR =
      """
      from threading import Thread
      val = 9223372036854775807
      def add():
          global val
          val += 1
      Thread(target=add).start()
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /// 4!/(2!·2!) = 6 orders, and 2 lose nothing.
  @Test
  void eachEndingHasARowAndWhatCannotHappenTheLast() {
    assertThat(explore("four-steps")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            6 orders, 8 states, every order explored

            ending   orders   share  fewest switches  schedule
            val = 1       4  66.7 %                2  1 2*2 1   surprising
            val = 2       2  33.3 %                1  1*2 2*2   expected
            val = 0       0     0 %                             cannot happen

            A share of orders, not a probability.
            A schedule tells who takes each step that others can notice: 2*3 is three steps of \
            thread 2, and 0 is the main thread.
            """);
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "millisecond | 34,650 orders, 211 states, every order explored",
        "millisecond --lock on | 205,578 orders, ",
        "four-steps --threads 1 | 1 order, 3 states, every order explored",
        "how-low --threads 2 --iterations 20 | 1.08 \u00D7 10\u00B2\u00B3 orders, ",
      })
  void theFirstLineTellsHowManyOrdersThereAre(String arguments, String line) {
    assertThat(explore(arguments)).isZero();
    assertThat(out.toString()).startsWith(line);
  }

  /// What a scenario declares holds for its small size. Of threads that only count it is known at
  /// any size what they are expected to count to.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "event --threads 3 | The scenario says what to expect with NUM_THREADS = 2. | expected",
        "four-steps --threads 3 | 1*2 2*2 3*2   expected | cannot happen",
        "millisecond | 1*4 2*4 3*4    expected | cannot happen",
      })
  void atAnotherSizeNothingDeclaredIsSaidToBeExpected(String arguments, String told, String not) {
    assertThat(explore(arguments)).isZero();
    assertThat(out.toString().replaceAll(" +", " "))
        .contains(told.replaceAll(" +", " "))
        .doesNotContain(" " + not + "\n");
  }

  @Test
  void deadlocksAndExceptionsAreTold() {
    explore("exception");

    assertThat(out.toString())
        .contains("exception ZeroDivisionError, total = 4 ")
        .contains("exception ZeroDivisionError, deadlock, total = 0 ");
  }

  @Test
  void whatIsPrintedIsToldWhereNothingElseTellsEndingsApart() {
    explore("work-queue --set COUNT=2");

    assertThat(out.toString()).contains("\nprints '[1, 4]' ", "\nprints '[4, 1]' ");
  }

  @Test
  void ordersThatGoOnForEverAreNotCounted() throws IOException {
    assertThat(explore(file(WAITS_FOR_A_FLAG))).isZero();
    assertThat(out.toString())
        .startsWith(
            "Some orders go on for ever, so that nobody can count them; 3 states, all explored")
        .contains("\nflag = True                1  2 1\n");
  }

  @Test
  void aThreadThatGoesOnForEverIsAnEnding() throws IOException {
    assertThat(explore(file(LOOPS_FOR_EVER))).isZero();
    assertThat(out.toString())
        .startsWith("1 order, 1 state, every order explored; some go on for ever")
        .contains("\ngoes on for ever ");
  }

  @Test
  void theJsonHoldsWhatTheTableHoldsAndTheChoices() {
    assertThat(explore("four-steps --json")).isZero();
    assertThat(out.toString())
        .isEqualToIgnoringWhitespace(
            """
            {"complete": true, "orders": "6", "states": 8, "endings": [
             {"values": {"val": 1}, "kind": "finished", "printed": ["1"], "orders": "4",
              "switches": 2, "schedule": [1,2,2,1], "choices": [0,0,0,1,1,2,2,2,1,0,0,0]},
             {"values": {"val": 2}, "kind": "finished", "printed": ["2"], "orders": "2",
              "switches": 1, "schedule": [1,1,2,2], "choices": [0,0,0,1,1,1,0,2,2,2,0,0]}]}
            """);
  }

  @Test
  void valuesAreThoseOfJsonWhereThereAreSuch() throws IOException {
    assertThat(explore(file(ALL_KINDS_OF_VALUES) + " --json")).isZero();
    assertThat(out.toString())
        .contains(
            """
            {"values":{"items":["1"],"nothing":null,"number":-7,"real":1e-05,\
            "text":"it's \\"1\\"\\n","truth":true},"kind":"exception",\
            "exceptions":["ValueError"],"printed":["one","two"],"orders":"1","switches":0,\
            "schedule":[1,1,1,1,1,1],"choices":[""");
  }

  @Test
  void theJsonOfWhatGoesOnForEverSaysSo() throws IOException {
    explore(file(WAITS_FOR_A_FLAG) + " --json");
    explore(file(LOOPS_FOR_EVER) + " --json");

    assertThat(out.toString().lines())
        .satisfiesExactly(
            it ->
                assertThat(it)
                    .startsWith(
                        "{\"complete\":true,\"orders\":null,\"states\":3,\"endless\":true,"),
            it ->
                assertThat(it)
                    .isEqualTo(
                        "{\"complete\":true,\"orders\":\"1\",\"states\":1,\"endless\":true,"
                            + "\"endings\":[{\"values\":{},\"kind\":\"endless\",\"orders\":\"1\","
                            + "\"switches\":0,\"schedule\":[]}]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "millisecond | 0 | actual: 3",
        "millisecond | 4 | actual: 6",
        "deadlock | 1 | Thread-1 holds fork and waits for knife",
      })
  void theChoicesOfAnEndingMakeARunThatEndsLikeIt(String scenario, int ending, String told)
      throws IOException {
    explore(scenario + " --json");
    Matcher choices = Pattern.compile("\"choices\":(\\[[0-9,]*])").matcher(out.toString());
    String chosen = choices.results().map(it -> it.group(1)).toList().get(ending);
    Path file = Files.writeString(folder.resolve("choices.json"), chosen);
    execute("run %s --mode replay --choices %s".formatted(scenario, file));

    assertThat(out.toString()).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "millisecond --max-states 150 | its limit of 150 \\(--max-states\\)",
        "hundred-times --max-megabytes 1 | its limit of 1 MB \\(--max-megabytes\\)",
      })
  void aSearchThatIsStoppedSaysByWhatAndWhatToDo(String arguments, String limit) {
    assertThat(explore(arguments)).isEqualTo(4);
    assertThat(out.toString())
        .containsPattern(
            "^Stopped at "
                + limit
                + ": [\\d,]+ states found, and every order explored up to its step \\d+\\. Use fewer threads or"
                + " iterations, or sample random orders \\(--sample 10000\\)\\.");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theJsonOfASearchThatIsStoppedIsNotComplete() {
    assertThat(explore("millisecond --max-states 1 --json")).isEqualTo(4);
    assertThat(out.toString()).startsWith("{\"complete\":false,\"orders\":null,\"states\":");
    assertThat(err.toString()).startsWith("Stopped at its limit of 1 ").hasLineCount(1);
  }

  @Test
  void aSampleIsLabelledAndTheSameForTheSameSeed() {
    assertThat(explore("four-steps --sample 1000 --seed 7")).isZero();
    String first = out.toString();
    out.getBuffer().setLength(0);
    explore("four-steps --sample 1000 --seed 7");

    assertThat(out.toString())
        .isEqualTo(first)
        .startsWith("1,000 orders sampled at random, seed 7")
        .containsPattern("val = 1 +[67]\\d\\d  [67]\\d\\.\\d %  \\S+ \u2013 \\S+ %  +surprising\\R")
        .contains("A share of all orders, as far as this sample tells, and not a probability.");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aSampleTellsTheSeedThatWasChosen() {
    assertThat(explore("four-steps --sample 10 --json")).isZero();
    assertThat(out.toString())
        .containsPattern("^\\{\"sampled\":10,\"seed\":\\d+,\"endings\":\\[\\{\"values\":")
        .containsPattern("\"sampled\":\\d+,\"share\":[01]\\.\\d+,\"interval\":\\[0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "explore ; FILE.py|SCENARIO: name a Python file or a scenario.",
        "explore dedlock ; There is no scenario 'dedlock': did you mean 'deadlock'?",
        "explore how-low --max-states 0 ; --max-states 0: choose a whole number from 1.",
        "explore how-low --max-states many ; --max-states many: choose a whole number from 1.",
        "explore how-low --sample 0 ; --sample 0: choose how many orders, from 1, such as 10000.",
        "explore how-low --sample 5 --seed x ; --seed x: choose a whole number, such as 7.",
        "explore how-low --seed 7 ; --seed: give it only with --sample.",
        "explore how-low --sample 5 --max-states 9 ; --max-states: leave it out with --sample,"
            + " which keeps no states.",
        "explore how-low --max-megabytes 0 ; --max-megabytes 0: choose a whole number from 1, such"
            + " as 500.",
        "explore how-low --sample 5 --max-megabytes 9 ; --max-megabytes: leave it out with"
            + " --sample, which keeps no states.",
        "explore how-low --json=yes ; --json yes: give it without a value."
      })
  void wrongUsageIsAnsweredWithOneLineAndExitCode2(String arguments, String line) {
    assertThat(execute(arguments)).isEqualTo(2);
    assertThat(err.toString()).isEqualToNormalizingNewlines(line + "\n");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void whatIsNoListingOrRefusedIsAnsweredOnTheErrorStreamWithExitCode1() throws IOException {
    String wrong = file("x = 1 +\n");

    assertThat(explore(wrong)).isEqualTo(1);
    assertThat(explore(file(COUNTS_TOO_FAR))).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines())
        .satisfiesExactly(
            it -> assertThat(it).startsWith(wrong + ":1:8: "),
            it -> assertThat(it).startsWith("Line 5: 9223372036854775807 + 1 is more than "));
  }

  private String file(String listing) throws IOException {
    return Files.writeString(folder.resolve("listing.py"), listing).toString();
  }

  private int explore(String arguments) {
    return execute("explore " + arguments);
  }

  private int execute(String arguments) {
    return InterleaveCommand.with(_ -> 7)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments.split(" "));
  }
}
