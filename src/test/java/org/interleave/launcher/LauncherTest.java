package org.interleave.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {

  @TempDir private Path folder;

  @Test
  void theFirstJavaThatIsNewEnoughIsChosen() throws IOException {
    Path old = home("a-17", "17.0.15");
    Path fits = home("b-25", "25.0.3");
    Path newer = home("c-26", "26");

    assertThat(Launcher.firstThatFits(List.of(old, fits, newer))).contains(fits);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"1.8.0_402, false", "24.0.2, false", "25, true", "25.0.3, true", "27-ea, true"})
  void theReleaseFileTellsTheVersion(String version, boolean fits) throws IOException {
    assertThat(Launcher.firstThatFits(List.of(home("java", version))).isPresent()).isEqualTo(fits);
  }

  @Test
  void foldersThatAreNoJavaArePassedOver() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path withoutCommand = home("broken", "25");
    Files.delete(withoutCommand.resolve("bin/java"));
    Path unreadable = home("strange", "twenty-five");

    assertThat(
            Launcher.firstThatFits(
                List.of(empty, withoutCommand, unreadable, folder.resolve("missing"))))
        .isEmpty();
  }

  @Test
  void aStarStandsForEveryFolderByName() throws IOException {
    home("jdk-b", "25");
    home("jdk-a", "25");

    assertThat(Launcher.matching(folder + "/*/Contents/Home"))
        .containsExactly(
            folder.resolve("jdk-a/Contents/Home"), folder.resolve("jdk-b/Contents/Home"));
    assertThat(Launcher.matching(folder + "/*"))
        .containsExactly(folder.resolve("jdk-a"), folder.resolve("jdk-b"));
    assertThat(Launcher.matching(folder + "/missing/*")).isEmpty();
  }

  @Test
  void theLibrariesStandBesideTheJar() throws IOException {
    Path java = home("jdk", "25");
    Path jar = folder.resolve("interleave.jar");
    Path libraries = folder.resolve("lib");

    assertThat(Launcher.command(java, jar, List.of(), List.of("run", "--lock", "on")))
        .containsExactly(
            java.resolve("bin/java").toString(),
            "--module-path",
            libraries.resolve("javafx").toString(),
            "--add-modules",
            "javafx.controls,javafx.fxml",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-Dinterleave.parent=" + ProcessHandle.current().pid(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            jar + File.pathSeparator + libraries + File.separator + "*",
            "org.interleave.Main",
            "run",
            "--lock",
            "on");
  }

  @Test
  void theWindowHasAllOfJavasCompilers() {
    List<String> command =
        Launcher.command(folder, folder.resolve("interleave.jar"), List.of(), List.of());

    assertThat(command).doesNotContain("-XX:TieredStopAtLevel=1").endsWith("org.interleave.Main");
  }

  @Test
  void theMemoryThatJavaMayTakeIsHandedOn() {
    List<String> memory = Launcher.memory(List.of("-ea", "-Xmx8g", "-XX:+UseZGC"));

    assertThat(memory).containsExactly("-Xmx8g");
    assertThat(Launcher.command(folder, folder.resolve("interleave.jar"), memory, List.of()))
        .startsWith(folder.resolve("bin/java").toString(), "-Xmx8g");
  }

  private Path home(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.createFile(home.resolve("bin/java")).toFile().setExecutable(true);
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nJAVA_VERSION_DATE=\"2026\"\n");
    return home;
  }
}
