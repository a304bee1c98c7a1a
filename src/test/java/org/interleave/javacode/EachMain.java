package org.interleave.javacode;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/// Runs the programs `p0.Main`, `p1.Main` and so on in a process of their own, and prints what they
/// print, with a line before each. What their threads fail with goes to nobody.
final class EachMain {

  static final String NEXT = "=== next";
  static final String FAILED = "=== failed";

  private EachMain() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    Thread.setDefaultUncaughtExceptionHandler((_, _) -> {});
    PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(output);
    for (int program = 0; program < Integer.parseInt(args[0]); program++) {
      output.println(NEXT);
      try {
        Class.forName("p" + program + ".Main")
            .getMethod("main", String[].class)
            .invoke(null, (Object) new String[0]);
      } catch (InvocationTargetException _) {
        output.println(FAILED);
      }
    }
    Runtime.getRuntime().halt(0);
  }
}
