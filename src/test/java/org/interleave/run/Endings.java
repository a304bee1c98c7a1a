package org.interleave.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/// How listings end in CPython.
final class Endings {

  private static final Path SCRIPT = Path.of("src/test/resources/org/interleave/run/endings.py");

  private Endings() {}

  /// @param names the variables that belong to the ending
  /// @param seconds after which the listing counts as stuck
  record Question(String listing, List<String> names, int seconds) {

    private String line() {
      String code = Base64.getEncoder().encodeToString(listing.getBytes(UTF_8));
      return code + "\t" + String.join(",", names) + "\t" + seconds;
    }
  }

  static boolean isThereCPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// The answers to the questions, in their order.
  static List<ScenariosTest.Seen> inCPython(List<Question> questions)
      throws IOException, InterruptedException {
    Path input = Files.createTempFile("questions", ".txt");
    Path output = Files.createTempFile("answers", ".txt");
    Files.write(input, questions.stream().map(Question::line).toList());
    new ProcessBuilder("python3", SCRIPT.toString())
        .redirectInput(input.toFile())
        .redirectOutput(output.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
    List<String> answers = Files.readAllLines(output, UTF_8);
    Files.delete(input);
    Files.delete(output);
    return answers.stream().map(Endings::seen).toList();
  }

  private static ScenariosTest.Seen seen(String answer) {
    String[] parts = answer.split("\t", 2);
    String printed = new String(Base64.getDecoder().decode(parts[1]), UTF_8);
    return new ScenariosTest.Seen(parts[0], withoutTimes(printed));
  }

  /// How long something took is not for comparison.
  static String withoutTimes(String printed) {
    return printed.replaceAll("\\d+\\.\\d ms", "... ms");
  }
}
