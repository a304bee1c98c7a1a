package org.interleave.javacode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interleave.javacode.Translation.Line;

/// The imports of a Java program, by the names of classes that stand in it.
final class Imports {

  private static final Pattern TEXT_OR_WORD =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|//.*|\\b[A-Z][A-Za-z]+\\b");

  private static final Map<String, List<String>> PACKAGES =
      Map.of(
          "java.math", List.of("BigDecimal", "RoundingMode"),
          "java.time", List.of("Duration"),
          "java.util",
              List.of(
                  "ArrayList",
                  "Arrays",
                  "Collections",
                  "List",
                  "Locale",
                  "NoSuchElementException",
                  "Objects",
                  "Optional"),
          "java.util.concurrent",
              List.of(
                  "BlockingQueue",
                  "BrokenBarrierException",
                  "CountDownLatch",
                  "CyclicBarrier",
                  "LinkedBlockingQueue",
                  "Semaphore",
                  "TimeUnit",
                  "TimeoutException"),
          "java.util.concurrent.locks", List.of("Condition", "ReentrantLock"));

  private Imports() {}

  /// The lines with the imports, and an empty one.
  static List<Line> of(List<Line> program) {
    Set<String> words = new TreeSet<>();
    for (Line line : program) {
      Matcher matcher = TEXT_OR_WORD.matcher(line.text());
      while (matcher.find()) {
        words.add(matcher.group());
      }
    }
    List<Line> imports = new ArrayList<>();
    PACKAGES.entrySet().stream()
        .flatMap(
            it ->
                it.getValue().stream()
                    .filter(words::contains)
                    .map(name -> "import " + it.getKey() + "." + name + ";"))
        .sorted()
        .forEach(it -> imports.add(new Line(it, 0)));
    if (!imports.isEmpty()) {
      imports.add(new Line("", 0));
    }
    return imports;
  }
}
