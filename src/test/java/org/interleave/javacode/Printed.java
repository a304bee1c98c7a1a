package org.interleave.javacode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.interleave.CPython;

/// What programs print that are run one after the other, in a process that has a limit.
final class Printed {

  private static final Path SCRIPT =
      Path.of("src/test/resources/org/interleave/javacode/each.py").toAbsolutePath();
  private static final int MOST_SECONDS = 120;

  private Printed() {}

  /// @param folder an empty one
  static List<String> byPython(List<String> listings, Path folder) throws Exception {
    CPython.assumeAny();
    for (int number = 0; number < listings.size(); number++) {
      Files.writeString(folder.resolve(number + ".py"), listings.get(number));
    }
    Files.writeString(folder.resolve("my_deco.py"), "def time_counter(f): return f\n");
    return of(List.of("python3", SCRIPT.toString(), "" + listings.size()), folder);
  }

  /// @param folder an empty one
  static List<String> byJava(Compiled programs, int count, Path folder) throws Exception {
    programs.write(folder);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        Path.of(EachMain.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            + System.getProperty("path.separator")
            + folder;
    return of(List.of(java, "-cp", classes, EachMain.class.getName(), "" + count), folder);
  }

  private static List<String> of(List<String> command, Path folder)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return Arrays.stream(Files.readString(output).split(EachMain.NEXT + "\n", -1)).skip(1).toList();
  }
}
