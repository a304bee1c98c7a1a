package org.interleave.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.interleave.export.RecordedRun.Place;
import org.interleave.run.Listings;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesFileTest {

  private static final String TRACE =
      """
      {"format": "interleave-trace", "version": 1, "listing": "x = 1", "later": [{"a": []}],
       "settings": {"lock": true, "mode": "random", "seed": 7},
       "steps": {"value": [1, "True", "0.5", null, "'a'", ["?"]], "thread": [0, 1, 1, 0, 1, 2],
                 "kind": ["start", "compute", "compute", "join", "compute", "compute"]}}
      """;

  private static final RecordedRun RUN =
      new RecordedRun(
          "x = 1",
          true,
          Map.of(new Place(1, 0), true, new Place(1, 1), 0.5),
          Set.of(),
          new LateEnds(Map.of(0, 2, 1, 3, 2, 1), Set.of(), 2));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 1 2 10000",
        "0,1,2,10000",
        "\n\n0\n1\r\n2\t,, 10000,\n",
        "[0, 1, 2, 10000]",
        "\ufeff\n [0,1,\n2,10000] \n",
        "\ufeff0 01 0002 10000"
      })
  void numbersOfThreadsMayBeWrittenInSeveralWays(String text) throws IOException {
    Choices expected = new Choices(List.of(0, 1, 2, 10_000), Optional.empty());

    assertThat(ChoicesFile.read(file(text))).isEqualTo(expected);
    assertThat(ChoicesFile.read(packed(text))).isEqualTo(expected);
  }

  @Test
  void aTraceBringsItsListingItsLockAndWhatItsStepsComputed() throws IOException {
    Choices expected = new Choices(List.of(0, 1, 1, 0, 1, 2), Optional.of(RUN));

    assertThat(ChoicesFile.read(file(TRACE))).isEqualTo(expected);
    assertThat(ChoicesFile.read(packed(TRACE))).isEqualTo(expected);
  }

  @Test
  void whatAStepComputedAnswersOnlyAQuestionOfItsType() {
    assertThat(RUN.answer(1, 0, false)).isEqualTo(true);
    assertThat(RUN.answer(1, 0, 2.0)).isEqualTo(2.0);
    assertThat(RUN.answer(1, 1, 2.0)).isEqualTo(0.5);
    assertThat(RUN.answer(1, 2, 2.0)).isEqualTo(2.0);
    assertThat(RUN.answer(2, 0, false)).isEqualTo(false);
  }

  @Test
  void aTraceTellsWhoWasAliveAfterItsLastStep() throws IOException {
    // Thread 1 takes its only step before the main thread gives up joining it.
    String trace =
        """
        {"format": "interleave-trace", "version": 1, "listing": "x = 1", "settings": {"lock": true},
         "steps": {"value": [1, 0, 1, 1, null], "thread": [0, 1, 0, 0, 2],
                   "kind": ["start", "sleep", "join", "give_up", "give_up"]}}
        """;
    RecordedRun run = ChoicesFile.read(file(trace)).recorded().orElseThrow();

    assertThat(run.inVain()).containsExactlyInAnyOrder(3, 4);
    assertThat(run.isEndLate(1, 1, false)).isTrue();
    assertThat(run.isEndLate(1, 0, false)).as("before its last step").isFalse();
    assertThat(run.isEndLate(0, 3, true)).as("when another one goes on").isTrue();
    assertThat(run.isEndLate(0, 3, false)).as("when nobody was late for it").isFalse();
    assertThat(run.isEndLate(2, 1, true)).as("with the last row").isFalse();
  }

  @Test
  void whatATraceFileHoldsIsRead() throws IOException {
    Trace trace = TinyRuns.race();
    Path file = folder.resolve("race.json.gz");
    TraceFile.write(trace, file);

    assertThat(ChoicesFile.read(file))
        .isEqualTo(
            new Choices(
                List.of(0, 0, 1, 1, 1, 2, 2, 0, 2, 1, 2, 0, 0, 0, 0),
                Optional.of(
                    new RecordedRun(
                        trace.info().listing(),
                        false,
                        Map.of(),
                        Set.of(),
                        new LateEnds(Map.of(0, 7, 1, 4, 2, 4), Set.of(), 0)))));
  }

  @Test
  void aTraceWithoutStepsIsOne() throws IOException {
    Path file = folder.resolve("empty.json");
    TraceFile.write(Listings.runText("x = 1\n", true), file);

    assertThat(ChoicesFile.read(file))
        .isEqualTo(
            new Choices(
                List.of(),
                Optional.of(new RecordedRun("x = 1\n", true, Map.of(), Set.of(), LateEnds.NONE))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | there are no choices; write the number of the thread of each step.",
        "` , ` | there are no choices; write the number of the thread of each step.",
        "[] | there are no choices; write the number of the thread of each step.",
        "0 1 one 2 | line 1, column 5 is not the number of a thread; write whole numbers from 0,"
            + " the main thread, to 10000.",
        "0 -1 | line 1, column 3 is not the number of a thread; write whole numbers from 0, the"
            + " main thread, to 10000.",
        "10001 | line 1, column 1 is not the number of a thread; write whole numbers from 0, the"
            + " main thread, to 10000.",
        "0 12345678901234567890 | line 1, column 3 is not the number of a thread; write whole"
            + " numbers from 0, the main thread, to 10000.",
        "`0,\n1;` | line 2, column 1 is not the number of a thread; write whole numbers from 0,"
            + " the main thread, to 10000.",
        "[0, 1.5] | line 1, column 5 is not the number of a thread; write whole numbers from 0,"
            + " the main thread, to 10000.",
        "[0, \"1\"] | line 1, column 5 is not the number of a thread; write whole numbers from 0,"
            + " the main thread, to 10000.",
        "[0, [1]] | line 1, column 5 is not the number of a thread; write whole numbers from 0,"
            + " the main thread, to 10000.",
        "[0, 1 | line 1, column 6 is not JSON; see what has been changed there, or write the file"
            + " again.",
        "[0, 1] 2 | line 1, column 8 is not JSON; see what has been changed there, or write the"
            + " file again.",
        "{ | line 1, column 2 is not JSON; see what has been changed there, or write the file"
            + " again.",
        "{} | it is not a trace of version 1; name a file that --trace has written, or write the"
            + " numbers of threads.",
      })
  void whatIsNoChoiceIsRefusedWithItsPlace(String text, String why) throws IOException {
    assertRefused(file(text), why);
  }

  @ParameterizedTest(name = "{1} for {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"version\": 1 | \"version\": 2 | it is not a trace of version 1; name a file that --trace"
            + " has written, or write the numbers of threads.",
        "\"version\": 1 | \"version\": \"1\" | it is not a trace of version 1; name a file that"
            + " --trace has written, or write the numbers of threads.",
        "interleave-trace | chrome-trace | it is not a trace of version 1; name a file that --trace"
            + " has written, or write the numbers of threads.",
        "\"listing\" | \"text\" | the trace has no 'listing' of the right kind; write the trace"
            + " again with --trace.",
        "true | 1 | the trace has no 'settings.lock' of the right kind; write the trace again with"
            + " --trace.",
        "{\"lock\": true, \"mode\": \"random\", \"seed\": 7} | [{}] | the trace has no"
            + " 'settings.lock' of the right kind; write the trace again with --trace.",
        "\"thread\": [0, 1, 1, 0, 1, 2] | \"thread\": 0 | the trace has no 'steps.thread' of the"
            + " right kind; write the trace again with --trace.",
        "[0, 1, 1, 0, 1, 2] | [0, 1, null] | line 3, column 78 is not the number of a thread; write"
            + " whole numbers from 0, the main thread, to 10000.",
        "\"format\" | format | line 1, column 2 is not JSON; see what has been changed there, or"
            + " write the file again.",
      })
  void aTraceThatIsNoneIsRefused(String there, String instead, String why) throws IOException {
    assertThat(TRACE).contains(there);
    assertRefused(file(TRACE.replace(there, instead)), why);
  }

  @Test
  void aFileThatCannotBeReadIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(packed(TRACE));
    Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length - 20));
    whole[whole.length / 2] ^= 0x55;
    Path damaged = Files.write(folder.resolve("damaged"), whole);
    Path latin = Files.write(folder.resolve("latin"), new byte[] {'[', '0', (byte) 0xE9});

    assertRefused(
        folder.resolve("no"), "there is no such file; see whether its name is misspelled.");
    assertRefused(folder, "it is a folder, or may not be read; choose another file.");
    assertRefused(cut, "it is damaged or cut off; write it again.");
    assertThatIOException().isThrownBy(() -> ChoicesFile.read(damaged));
    assertRefused(latin, "it is no text in UTF-8; save it as such.");
  }

  @Test
  void moreChoicesThanStepsThatARunCanTakeAreRefused() throws IOException {
    String most = "0,".repeat(10_000_000);

    assertThat(ChoicesFile.read(file(most)).threads()).hasSize(10_000_000);
    assertRefused(
        file(most + "0"),
        "there are more than 10,000,000 choices, and a run takes no more steps; shorten the file.");
  }

  private static void assertRefused(Path file, String why) {
    assertThatIOException()
        .isThrownBy(() -> ChoicesFile.read(file))
        .withMessage("Cannot read %s: %s", file, why);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("choices"), text);
  }

  private Path packed(String text) throws IOException {
    Path file = folder.resolve("packed");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
