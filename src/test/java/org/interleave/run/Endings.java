package org.interleave.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import org.interleave.CPython;

/// How listings end in CPython.
final class Endings {

  private Endings() {}

  /// @param names the variables that belong to the ending
  /// @param seconds after which the listing counts as stuck
  record Question(String listing, List<String> names, int seconds) {

    private String line() {
      String code = Base64.getEncoder().encodeToString(listing.getBytes(UTF_8));
      return code + "\t" + String.join(",", names) + "\t" + seconds;
    }
  }

  /// The answers to the questions, in their order.
  static List<ScenariosTest.Seen> inCPython(List<Question> questions) throws InterruptedException {
    return CPython.answers("run/endings.py", questions.stream().map(Question::line).toList())
        .stream()
        .map(Endings::seen)
        .toList();
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
