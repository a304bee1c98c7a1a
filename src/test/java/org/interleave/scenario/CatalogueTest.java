package org.interleave.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

  @TempDir private Path folder;

  @Test
  void findsAScenarioByItsId() {
    assertThat(Catalogue.builtIn().entry("millisecond").map(Folder::summary))
        .contains("A millisecond is enough\n");
    assertThat(Catalogue.builtIn().entry("Millisecond")).isEmpty();
  }

  @Test
  void aFolderIsTheLastChapterAndItsScenariosComeFirst() throws IOException {
    Chapter own =
        Chapter.of(new Folder(folder).with("deadlock.py", "val = 0\n").with("x.py", "(").path());
    Catalogue catalogue = Catalogue.builtIn().with(own);

    assertThat(catalogue.chapters()).hasSize(5).last().isEqualTo(own);
    assertThat(catalogue.entry("deadlock")).contains(own.entries().get(0));
    assertThat(catalogue.entry("x")).contains(own.entries().get(1));
    assertThat(catalogue.entry("same-order")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dedlock    | There is no scenario 'dedlock': did you mean 'deadlock'?
          DEADLOCK   | There is no scenario 'DEADLOCK': did you mean 'deadlock'?
          how_low    | There is no scenario 'how_low': did you mean 'how-low'?
          semahpore  | There is no scenario 'semahpore': did you mean 'semaphore'?
          starvation | There is no scenario 'starvation': choose one of deadlock, how-low, semaphore.
          """)
  void suggestsWhatMayHaveBeenMeant(String id, String sentence) {
    List<Entry> entries =
        List.of("deadlock", "how-low", "semaphore").stream()
            .flatMap(it -> Catalogue.builtIn().entry(it).stream())
            .toList();

    assertThat(new Catalogue(List.of(new Chapter("Some", entries))).refusal(id))
        .isEqualTo(sentence);
  }
}
