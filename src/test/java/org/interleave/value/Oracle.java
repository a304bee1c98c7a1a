package org.interleave.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// CPython, which knows best.
final class Oracle {

  private static final Path SCRIPT = Path.of("src/test/resources/org/interleave/value/oracle.py");

  private Oracle() {}

  /// Whether there is a CPython that words its errors as this package does.
  static boolean isThere() {
    try {
      Process python =
          new ProcessBuilder(
                  "python3", "-c", "import sys; sys.exit(sys.version_info[:2] != (3, 11))")
              .start();
      return python.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// What comes of each expression: a value's `repr`, or that of an exception behind an exclamation
  /// mark.
  static List<String> answers(List<String> expressions) {
    try {
      Path input = Files.createTempFile("expressions", ".txt");
      Path output = Files.createTempFile("values", ".txt");
      Files.write(input, expressions, UTF_8);
      new ProcessBuilder("python3", "-W", "ignore", SCRIPT.toString())
          .redirectInput(input.toFile())
          .redirectOutput(output.toFile())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start()
          .waitFor();
      List<String> answers = Files.readAllLines(output, UTF_8);
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
