package org.interleave.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// CPython, which knows best.
public final class Oracle {

  private static final Path SCRIPT = Path.of("src/test/resources/org/interleave/listing/oracle.py");

  private Oracle() {}

  /// Whether there is a CPython whose trees have the positions that the script reads.
  public static boolean isThere() {
    try {
      Process python =
          new ProcessBuilder("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 10))")
              .start();
      return python.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// CPython's tree of each program, or why it has none, behind an exclamation mark.
  ///
  /// @param compile whether the programs are compiled, too, which finds more mistakes
  static List<String> answers(List<String> programs, boolean compile) {
    try {
      Path input = Files.createTempFile("programs", ".txt");
      Path output = Files.createTempFile("trees", ".txt");
      Files.writeString(
          input,
          programs.stream()
              .map(it -> Base64.getEncoder().encodeToString(it.getBytes(UTF_8)) + "\n")
              .collect(Collectors.joining()));
      new ProcessBuilder("python3", SCRIPT.toString(), compile ? "compile" : "parse")
          .redirectInput(input.toFile())
          .redirectOutput(output.toFile())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start()
          .waitFor();
      List<String> answers = Files.readAllLines(output);
      Files.delete(input);
      Files.delete(output);
      return answers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
