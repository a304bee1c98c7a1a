package org.interleave.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.interleave.scenario.Entry.Scenario;

/// What CPython makes of scenarios.
final class CPython {

  private static final Path EVERY_ORDER =
      Path.of("src/test/resources/org/interleave/scenario/every_order.py");

  private CPython() {}

  /// Whether there is one.
  static boolean isThere() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// The exit code and the output of a listing, or nothing of both when it goes on for too long.
  static String run(Path listing, int seconds) throws IOException, InterruptedException {
    Path output = Files.createTempFile("output", ".txt");
    Process python =
        new ProcessBuilder("python3", listing.toString())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = python.waitFor(seconds, TimeUnit.SECONDS);
    python.destroyForcibly().waitFor();
    String text = Files.readString(output);
    Files.delete(output);
    return ended ? python.exitValue() + " " + text : "";
  }

  /// The endings that are reached when every order of the steps is tried, at the small size.
  static List<String> endings(List<Scenario> scenarios, boolean lock)
      throws IOException, InterruptedException {
    Path input = Files.createTempFile("listings", ".txt");
    Path output = Files.createTempFile("endings", ".txt");
    Files.writeString(
        input, scenarios.stream().map(it -> question(it, lock)).collect(Collectors.joining()));
    new ProcessBuilder("python3", EVERY_ORDER.toString())
        .redirectInput(input.toFile())
        .redirectOutput(output.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
    List<String> endings = Files.readAllLines(output);
    Files.delete(input);
    Files.delete(output);
    return endings;
  }

  private static String question(Scenario scenario, boolean lock) {
    List<Outcome> outcomes = scenario.endings().declared().stream().map(Ending::outcome).toList();
    return String.join(
            "\t",
            Base64.getEncoder().encodeToString(scenario.source().listing().getBytes(UTF_8)),
            scenario.endings().small().entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining(",")),
            lock ? "on" : "off",
            String.join(",", outcomes.getFirst().values().keySet()),
            outcomes.stream().allMatch(it -> it.printed().isEmpty()) ? "no" : "yes")
        + "\n";
  }
}
