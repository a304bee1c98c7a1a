package org.interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interleave.listing.Examples;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ReportTest {

  @TempDir private Path folder;

  static Stream<Examples> runs() {
    return Examples.in("/org/interleave/cli/runs.txt");
  }

  @ParameterizedTest
  @MethodSource("runs")
  void tellsHowEachRunEndedAndWhatCameOfIt(Examples example) throws IOException {
    Path file = Files.writeString(folder.resolve("listing.py"), example.listing());

    assertThat(run(file) + "--output-only\n" + run(file, "--output-only"))
        .isEqualTo(example.expected());
  }

  private static String run(Path file, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        InterleaveCommand.with(_ -> 7)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(
                Stream.concat(Stream.of("run", file.toString()), Stream.of(options))
                    .toArray(String[]::new));
    String errors =
        err.toString()
            .replace(file.toString(), "listing.py")
            .lines()
            .map(it -> "error: " + it + "\n")
            .collect(Collectors.joining());
    return lines(out.toString()) + errors + "exit code " + code + "\n";
  }

  /// The same with an end for its last line, and a time that does not change.
  private static String lines(String text) {
    return text.replaceAll("elapsed: \\d+\\.\\d ms", "elapsed: 0.1 ms")
        .lines()
        .map(it -> it + "\n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "two\n\nlines\n", "no end", "ends\r\n", "\u00e9\u20ac\ud83d\ude00"})
  void outputOnlyIsTheOutputToTheLastCharacter(String text) throws IOException {
    String escaped = text.replace("\n", "\\n").replace("\r", "\\r");
    Path file =
        Files.writeString(folder.resolve("listing.py"), "print('%s', end='')\n".formatted(escaped));
    StringWriter out = new StringWriter();

    InterleaveCommand.with(_ -> 7)
        .setOut(new PrintWriter(out))
        .execute("run", "--output-only", file.toString());

    assertThat(out.toString()).isEqualTo(text);
  }
}
