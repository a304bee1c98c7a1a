package org.interleave.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path folder;

  @Test
  void aFileIsWrittenAndNothingElseIsLeft() throws IOException {
    AtomicFile.write(folder.resolve("new"), body("text"));

    assertThat(folder.resolve("new")).hasContent("text");
    assertThat(names()).containsExactly("new");
  }

  @Test
  void anOlderFileIsReplaced() throws IOException {
    Path target = Files.writeString(folder.resolve("old"), "a longer old text");

    AtomicFile.write(target, body("new"));

    assertThat(target).hasContent("new");
  }

  @Test
  void theTargetIsUntouchedWhileTheNewFileIsWritten() throws IOException {
    Path target = Files.writeString(folder.resolve("old"), "old");

    AtomicFile.write(
        target,
        out -> {
          out.write('n');
          out.flush();
          assertThat(target).hasContent("old");
          assertThat(names()).hasSize(2).anyMatch(name -> name.matches("interleave-.*\\.part"));
        });
  }

  @Test
  void aFailureInTheMiddleLeavesTheOldFileAndNoOther() throws IOException {
    Path target = Files.writeString(folder.resolve("old"), "old");

    assertThatIOException()
        .isThrownBy(
            () ->
                AtomicFile.write(
                    target,
                    out -> {
                      out.write('n');
                      throw new IOException("No space left on device");
                    }))
        .withMessage(
            "Cannot write %s: No space left on device; free some space or choose another folder.",
            target);
    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("old");
  }

  @Test
  void aDefectInTheMiddleLeavesNoFile() throws IOException {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                AtomicFile.write(
                    folder.resolve("new"),
                    out -> {
                      out.write('n');
                      throw new IllegalStateException("a defect");
                    }));
    assertThat(names()).isEmpty();
  }

  @Test
  void aMissingFolderIsNamed() {
    Path missing = folder.resolve("missing");

    assertThatIOException()
        .isThrownBy(() -> AtomicFile.check(missing.resolve("new")))
        .withMessage(
            "Cannot write %s: there is no folder %s; create it, or choose another.",
            missing.resolve("new"), missing);
  }

  @Test
  void aFolderIsNoTarget() {
    assertThatIOException()
        .isThrownBy(() -> AtomicFile.write(folder, body("text")))
        .withMessage("Cannot write %s: this is a folder; add a file name.", folder);
  }

  @Test
  void aNameWithoutAFolderStandsInTheWorkingFolder() throws IOException {
    AtomicFile.check(Path.of("new"));
  }

  private static AtomicFile.Body body(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
