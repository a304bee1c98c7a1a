package org.interleave.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the model checker SPIN needs for the states of the same counter, if it is installed, with a C
/// compiler.
///
/// @param seconds of its search alone, without making and compiling it
record Spin(double states, double seconds, double megabytes) {

  private static final String COUNTER =
      """
      byte val;
      active [{threads}] proctype increase() {
        byte round, held;
        do
        :: round < {rounds} -> held = val; atomic { val = held + 1; round++ }
        :: else -> break
        od
      }
      """;

  private static final Pattern STATES = Pattern.compile("([0-9.e+]+) states, stored");
  private static final Pattern SECONDS = Pattern.compile("elapsed time ([0-9.e+]+) seconds");
  private static final Pattern MEGABYTES =
      Pattern.compile("([0-9.]+)\\s+total actual memory usage");

  /// Searches without partial-order reduction, and with steps that are the same as Interleave's, so
  /// that both have to tell the same orders apart.
  static Optional<Spin> of(int threads, int rounds) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("spin");
    try {
      Files.writeString(folder.resolve("counter.pml"), COUNTER.replace("{threads}", "" + threads).replace("{rounds}", "" + rounds));
      answer(folder, "spin", "-a", "counter.pml");
      answer(folder, "gcc", "-O2", "-DNOREDUCE", "-DMEMLIM=16000", "-o", "pan", "pan.c");
      String told = answer(folder, "./pan", "-m100000");
      return Optional.of(
          new Spin(number(STATES, told), number(SECONDS, told), number(MEGABYTES, told)));
    } catch (IOException e) {
      System.out.println("SPIN is not there to be compared with: " + e.getMessage());
      return Optional.empty();
    } finally {
      delete(folder);
    }
  }

  private static String answer(Path folder, String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command[0] + " failed: " + told);
    }
    return told;
  }

  private static double number(Pattern pattern, String told) throws IOException {
    Matcher matcher = pattern.matcher(told);
    if (!matcher.find()) {
      throw new IOException("SPIN did not come to an end: " + told);
    }
    return Double.parseDouble(matcher.group(1));
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
