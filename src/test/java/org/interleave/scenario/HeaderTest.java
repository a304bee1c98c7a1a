package org.interleave.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interleave.scenario.Entry.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

  private static final String COMPLETE =
      """
      # title: Lose an update
      # text: One.
      #   Two: go on.
      #
      #    Three.
      # lock: off
      # question: What is val?
      # choice: 0
      # right: 1 or 2
      # choice: 3
      # answer: Both can read 0.
      # small: COUNT = 1, NUM_THREADS = 2
      # ending: val = 2 | off: expected | on: expected
      # ending: deadlock, exception ValueError,
      #   val = 1 | off: surprising | on: cannot happen | Both read 0 | or so.
      # goal: val = 1 | with: COUNT = 1, NUM_THREADS = 2 | lock: off

      # A comment of the listing.
      COUNT = 3
      NUM_THREADS = 3
      val = 0
      def look(): print(val)
      """;

  @TempDir private Path folder;

  static Stream<Arguments> mistakes() throws IOException {
    try (InputStream text = HeaderTest.class.getResourceAsStream("mistakes.txt")) {
      String examples = new String(Objects.requireNonNull(text).readAllBytes(), UTF_8);
      return Arrays.stream(examples.split("(?m)^===\n"))
          .map(it -> it.split("(?m)^---\n", 2))
          .map(it -> new Arguments(it[0], it[1]));
    }
  }

  record Arguments(String file, String errors) {}

  @ParameterizedTest
  @MethodSource("mistakes")
  void tellsEachMistakeWithItsPlaceAndTheRemedy(Arguments example) throws IOException {
    assertThat(Folder.summary(Folder.entry(folder, example.file))).isEqualTo(example.errors);
  }

  @Test
  void readsAllThatThereIs() throws IOException {
    assertThat(Folder.entry(folder, COMPLETE))
        .isEqualTo(
            new Scenario(
                "example",
                new Lesson(
                    "Lose an update",
                    "One. Two: go on. Three.",
                    Optional.of(
                        new Question(
                            "What is val?", List.of("0", "1 or 2", "3"), 1, "Both can read 0."))),
                new Source(
                    "# A comment of the listing.\nCOUNT = 3\nNUM_THREADS = 3\nval = 0\ndef look(): print(val)\n",
                    17,
                    false),
                new Endings(
                    Map.of("COUNT", 1L, "NUM_THREADS", 2L),
                    List.of(
                        new Ending(
                            outcome("2", false), Expectation.EXPECTED, Expectation.EXPECTED, ""),
                        new Ending(
                            outcome("1", true, "ValueError"),
                            Expectation.SURPRISING,
                            Expectation.IMPOSSIBLE,
                            "Both read 0 | or so."))),
                Optional.of(
                    new Puzzle(
                        new Goal.Ending(outcome("1", false)),
                        Optional.of(false),
                        Map.of("COUNT", 1L, "NUM_THREADS", 2L)))));
  }

  private static Outcome outcome(String val, boolean deadlock, String... exceptions) {
    return new Outcome(List.of(exceptions), deadlock, new TreeMap<>(Map.of("val", val)), List.of());
  }

  @Test
  void anyLineEndAndAByteOrderMarkAreFine() throws IOException {
    Entry expected = Folder.entry(folder, COMPLETE);

    assertThat(Folder.entry(folder, "\ufeff" + COMPLETE.replace("\n", "\r\n"))).isEqualTo(expected);
    assertThat(Folder.entry(folder, COMPLETE.replace('\n', '\r'))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "val = 0\n",
        "# Adds to a counter.\n# By Ada Lovelace: 1843.\n\nval = 0\n",
        "#!/usr/bin/env python3\nval = 0\n",
        "\"\"\"title: not in a comment\"\"\"\n",
        "#   title: too far to the right\nval = 0\n",
      })
  void aFileWithoutAHeaderHasItsNameAsTitle(String listing) throws IOException {
    assertThat(Folder.entry(folder, listing))
        .isEqualTo(
            new Scenario(
                "example",
                new Lesson("example", "", Optional.empty()),
                new Source(listing, 0, true),
                new Endings(Map.of(), List.of()),
                Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          val=2                                | val = 2
          val = 2, other = -30                 | other = -30, val = 2
          val = True, other = None             | other = None, val = True
          val = 'a, b', other = 0.5            | other = 0.5, val = 'a, b'
          val = [ ], other = ['gun',1 , -2.5]  | other = ['gun', 1, -2.5], val = []
          deadlock                             | deadlock
          val = 1, deadlock, exception B, exception A | exception A, exception B, deadlock, val = 1
          prints 'b', prints '', prints 'a c'  | prints 'b', prints '', prints 'a c'
          """,
      quoteCharacter = '"')
  void writesAnOutcomeInOneForm(String written, String text) throws IOException {
    String file =
        "# title: One\n# ending: "
            + written
            + " | off: expected | on: expected\n\nval, other = 0, 0\n";

    assertThat(Folder.entry(folder, file))
        .isInstanceOfSatisfying(
            Scenario.class,
            it -> assertThat(it.endings().declared().getFirst().outcome().text()).isEqualTo(text));
  }
}
