package org.interleave.javacode;

import java.util.List;
import java.util.Map;

/// Python's exceptions, and those that Java's library throws in the same places.
final class Errors {

  private static final Map<String, List<String>> COUNTERPARTS =
      Map.of(
          "Exception", List.of("RuntimeException", "AssertionError"),
          "ValueError", List.of("IllegalArgumentException"),
          "TypeError", List.of("ClassCastException"),
          "RuntimeError", List.of("IllegalStateException", "IllegalMonitorStateException"),
          "IndexError", List.of("IndexOutOfBoundsException"),
          "ZeroDivisionError", List.of("ArithmeticException"),
          "AssertionError", List.of("AssertionError"),
          "queue.Empty", List.of("NoSuchElementException"),
          "queue.Full", List.of("IllegalStateException"),
          "threading.BrokenBarrierError", List.of("BrokenBarrierException", "TimeoutException"));

  private Errors() {}

  static boolean isError(String name) {
    return COUNTERPARTS.containsKey(name);
  }

  /// What is thrown for it.
  static String thrown(String name) {
    return COUNTERPARTS.getOrDefault(name, List.of("RuntimeException")).getFirst();
  }

  /// All that can be thrown for it.
  static List<String> caught(String name) {
    return COUNTERPARTS.getOrDefault(name, List.of());
  }

  /// Whether javac wants it to be thrown where it is caught.
  static boolean isChecked(String name) {
    return name.equals("BrokenBarrierException")
        || name.equals("TimeoutException")
        || name.equals("InterruptedException");
  }
}
