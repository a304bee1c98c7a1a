package org.interleave.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Runs on any Java from 11 up, finds one that can run Interleave, and starts Interleave on it as a
/// child process with the same terminal. The one file that is compiled for Java 11.
public final class Launcher {

  static final int NEEDED = 25;

  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+).*");

  /// Each stands in the places of its platform; a star stands for every folder there.
  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/lib/jvm/*",
          "/Library/Java/JavaVirtualMachines/*/Contents/Home",
          "~/.sdkman/candidates/java/*",
          "~/.jdks/*",
          "C:/Program Files/Java/*",
          "C:/Program Files/Eclipse Adoptium/*",
          "C:/Program Files/Microsoft/*",
          "C:/Program Files/Zulu/*");

  private Launcher() {}

  public static void main(String[] arguments) throws Exception {
    Path jar = Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (!Files.isDirectory(libraries(jar).resolve("javafx"))) {
      fail("Interleave needs the folder " + libraries(jar) + "; keep it beside " + name(jar) + ".");
    }
    Optional<Path> java = runningJava().or(() -> firstThatFits(candidates(System.getenv())));
    if (java.isEmpty()) {
      fail(
          "Interleave needs Java "
              + NEEDED
              + " or newer, and this is Java "
              + Runtime.version().feature()
              + "; install one, or set JAVA_HOME to it.");
    }
    List<String> memory = memory(ManagementFactory.getRuntimeMXBean().getInputArguments());
    System.exit(run(command(java.orElseThrow(), jar, memory, List.of(arguments))));
  }

  private static void fail(String sentence) {
    System.err.println(sentence);
    System.exit(1);
  }

  private static Path libraries(Path jar) {
    return jar.resolveSibling("lib");
  }

  private static String name(Path jar) {
    return String.valueOf(jar.getFileName());
  }

  private static Optional<Path> runningJava() {
    return Optional.of(Path.of(System.getProperty("java.home")))
        .filter(home -> Runtime.version().feature() >= NEEDED);
  }

  private static List<Path> candidates(Map<String, String> environment) {
    List<Path> homes = new ArrayList<>();
    Optional.ofNullable(environment.get("JAVA_HOME")).map(Path::of).ifPresent(homes::add);
    for (String place : USUAL_PLACES) {
      homes.addAll(matching(place.replace("~", System.getProperty("user.home"))));
    }
    return homes;
  }

  /// The folders that a path with one star stands for, by name; none when there are no such.
  static List<Path> matching(String place) {
    int star = place.indexOf('*');
    String below = place.substring(star + 1).replaceFirst("^/", "");
    List<Path> folders = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of(place.substring(0, star)))) {
      all.forEach(folder -> folders.add(folder.resolve(below)));
    } catch (IOException e) {
      return List.of();
    }
    Collections.sort(folders);
    return folders;
  }

  /// The first Java home of version [#NEEDED] or newer.
  static Optional<Path> firstThatFits(List<Path> homes) {
    return homes.stream().filter(home -> version(home) >= NEEDED).findFirst();
  }

  /// The major version that a Java home states in its `release` file; 0 when it is no Java home.
  private static int version(Path home) {
    try {
      for (String line : Files.readAllLines(home.resolve("release"))) {
        Matcher version = VERSION.matcher(line);
        if (version.matches() && Files.isExecutable(executable(home))) {
          return Integer.parseInt(version.group(1));
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }

  private static Path executable(Path home) {
    Path windows = home.resolve("bin/java.exe");
    return Files.exists(windows) ? windows : home.resolve("bin/java");
  }

  /// Of Java's own options those that say how much memory it may take: they are meant for
  /// Interleave. Others may not be known to the Java that it runs on.
  static List<String> memory(List<String> options) {
    return options.stream().filter(it -> it.startsWith("-Xmx")).collect(Collectors.toList());
  }

  static List<String> command(Path home, Path jar, List<String> memory, List<String> arguments) {
    Path libraries = libraries(jar);
    List<String> command = new ArrayList<>();
    command.add(executable(home).toString());
    command.addAll(memory);
    command.add("--module-path");
    command.add(libraries.resolve("javafx").toString());
    command.add("--add-modules");
    command.add("javafx.controls,javafx.fxml");
    command.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
    command.add("-Dinterleave.parent=" + ProcessHandle.current().pid());
    if (arguments.contains("run")) {
      // Java's slow compiler would work beside the threads of a run that is over before it is.
      command.add("-XX:TieredStopAtLevel=1");
    }
    command.add("-cp");
    command.add(jar + File.pathSeparator + libraries + File.separator + "*");
    command.add("org.interleave.Main");
    command.addAll(arguments);
    return command;
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    Process child = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(child)));
    return child.waitFor();
  }

  /// Asks the child to end, and makes it when it does not.
  private static void end(Process child) {
    child.destroy();
    try {
      if (!child.waitFor(5, TimeUnit.SECONDS)) {
        child.destroyForcibly();
      }
    } catch (InterruptedException e) {
      child.destroyForcibly();
    }
  }
}
