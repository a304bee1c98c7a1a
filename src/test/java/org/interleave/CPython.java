package org.interleave;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// CPython, which knows best. A test that asks it is skipped where there is none.
public final class CPython {

  private static final Pattern VERSION = Pattern.compile("Python 3\\.(\\d+)\\..*\\s*");

  /// The 11 of 3.11, where there is one.
  private static final Optional<Integer> MINOR = minor();

  private CPython() {}

  /// A script that has come to its end.
  public record Ended(int code, String output) {}

  private static Optional<Integer> minor() {
    try {
      Process python = new ProcessBuilder("python3", "--version").start();
      String answer = new String(python.getInputStream().readAllBytes(), UTF_8);
      return VERSION
          .matcher(answer)
          .results()
          .map((MatchResult found) -> Integer.valueOf(found.group(1)))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Skips the test where there is none.
  public static void assumeAny() {
    assumeTrue(MINOR.isPresent(), "There is no python3.");
  }

  /// Skips the test where there is none whose trees have positions.
  public static void assumeTrees() {
    assumeTrue(MINOR.orElse(0) >= 10, "There is no python3 of at least 3.10.");
  }

  /// Skips the test where there is none that words its errors as this project does.
  public static void assumeSameWords() {
    assumeTrue(MINOR.orElse(0) == 11, "There is no python3 that is 3.11.");
  }

  /// What a script makes of questions: the lines that it prints. Skips the test where there is
  /// none.
  ///
  /// @param script the name of a test resource
  /// @param questions a line each
  public static List<String> answers(String script, List<String> questions, String... arguments)
      throws InterruptedException {
    assumeAny();
    List<String> command = command(Path.of("src/test/resources/org/interleave", script));
    command.addAll(List.of(arguments));
    try {
      Path input = Files.createTempFile("questions", ".txt");
      Path output = Files.createTempFile("answers", ".txt");
      Files.write(input, questions);
      new ProcessBuilder(command)
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
    }
  }

  /// Runs a listing, for so long at the most; empty when it had to be stopped. Skips the test where
  /// there is none.
  public static Optional<Ended> run(Path listing, int seconds) throws InterruptedException {
    assumeAny();
    try {
      Path output = Files.createTempFile("output", ".txt");
      Process python =
          new ProcessBuilder(command(listing))
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean hasEnded = python.waitFor(seconds, TimeUnit.SECONDS);
      python.destroyForcibly().waitFor();
      String printed = Files.readString(output);
      Files.delete(output);
      return hasEnded ? Optional.of(new Ended(python.exitValue(), printed)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Path script) {
    return new ArrayList<>(List.of("python3", "-X", "utf8", "-W", "ignore", script.toString()));
  }
}
