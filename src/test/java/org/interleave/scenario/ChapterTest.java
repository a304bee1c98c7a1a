package org.interleave.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.interleave.scenario.Entry.Faulty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChapterTest {

  private static final String GOOD = "# title: Good\n\nval = 0\n";

  private static final Path SCENARIOS = Path.of("src/main/resources/org/interleave/scenario");
  private static final int MUTANTS = 200;

  @TempDir private Path parent;
  private Folder folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = new Folder(Files.createDirectory(parent.resolve("Second week")));
  }

  @Test
  void aFileThatIsWrongHarmsNoOther() throws IOException {
    folder
        .with("c.py", GOOD)
        .with("B.py", "val = {}\n")
        .with("a.py", "# titel: A\n# text: B.\n\nval = 0\n")
        .with("d.py", "val = 0\nname = 'J")
        .with("e.py", new byte[] {'v', '\n', '#', ' ', (byte) 0xc3, (byte) 0xa4, (byte) 0xe4})
        .with("f.py", new byte[] {'x', 0})
        .with("g.py", "#".repeat(100_000))
        .with("h.py", "#".repeat(100_001))
        .with("notes.txt", "title: no Python")
        .with(".hidden.py", GOOD)
        .with("i.PY", GOOD);
    Files.createDirectory(folder.path().resolve("folder.py"));

    assertThat(folder.entries())
        .extracting(Entry::id, Folder::summary)
        .containsExactly(
            tuple(
                "a",
                """
                1:1 The scenario has no title: write '# title: ' and a few words at the top.
                1:3 There is no key 'titel': did you mean 'title'?
                """),
            tuple(
                "B",
                "1:7 A dictionary is not supported: use lists, or a variable for each value.\n"),
            tuple("c", "Good\n"),
            tuple("d", "2:8 This string is never closed: put ' at its end.\n"),
            tuple("e", "2:4 This is no text in UTF-8: save the file in this encoding.\n"),
            tuple("f", "1:2 This is no text: save the listing as a text file in UTF-8.\n"),
            tuple("g", "1:1 There is no listing: write the program below the header.\n"),
            tuple("h", "1:1 This file is too large: a scenario has at most 100,000 bytes.\n"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNoFileIsFaulty() throws IOException {
    Files.createSymbolicLink(folder.path().resolve("gone.py"), Path.of("nowhere.py"));

    assertThat(folder.entries())
        .extracting(Folder::summary)
        .containsExactly("1:1 This is no file that can be read: put the scenario itself here.\n");
  }

  /// Random bytes of good files are changed, and random lines of them swapped.
  @Test
  void thereIsAnAnswerWhateverTheBytesAre() throws IOException {
    int faulty = 0;
    for (int seed = 0; seed < MUTANTS; seed++) {
      byte[] mutant = mutant(new Random(seed));
      faulty += folder.with("mutant.py", mutant).entries().getFirst() instanceof Faulty ? 1 : 0;
    }

    assertThat(faulty).isBetween(MUTANTS / 4, MUTANTS - 1);
  }

  private static byte[] mutant(Random random) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(SCENARIOS)) {
      files = all.filter(it -> it.toString().endsWith(".py")).sorted().toList();
    }
    List<String> lines =
        new ArrayList<>(Files.readAllLines(files.get(random.nextInt(files.size()))));
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
    for (int change = random.nextInt(4); change > 0; change--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(-2, 128);
    }
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# title: %s",
        "# %s: One",
        "#%s",
        "# title: One\n# lock: %s",
        "# title: One\n# small: %s",
        "# title: One\n# small: COUNT =%s",
        "# title: One\n# ending: %s | off: expected | on: expected",
        "# title: One\n# ending: val = [%s] | off: expected | on: expected",
        "# title: One\n# ending: val = 1 | off:%s| on: expected",
      })
  void longLinesTakeNoLongerThanTheyMust(String pattern) throws IOException {
    for (String part : List.of("x", " ", "1,", "|", ",", "'")) {
      String text = pattern.replace("%s", part.repeat(90_000 / part.length()));

      assertThat(Folder.summary(Folder.entry(folder.path(), text + "\n\nCOUNT = val = 0\n")))
          .hasSizeLessThan(100_000);
    }
  }

  @Test
  void theFoldersNameIsTheTitle() throws IOException {
    assertThat(Chapter.of(folder.path()).title()).isEqualTo("Second week");
    assertThat(Chapter.of(folder.path().resolve("..").resolve("Second week/.")).title())
        .isEqualTo("Second week");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Path missing = parent.resolve("missing");

    assertThatIOException()
        .isThrownBy(() -> Chapter.of(missing))
        .withMessage("There is no folder '%s': name the folder that holds the scenarios.", missing);
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = folder.with("a.py", GOOD).path().resolve("a.py");

    assertThatIOException()
        .isThrownBy(() -> Chapter.of(file))
        .withMessage("'%s' is no folder: name the folder that holds the scenarios.", file);
  }
}
