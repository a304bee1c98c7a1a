package org.interleave.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a folder of scenario files.
final class ScenarioFolder {

  private ScenarioFolder() {}

  /// @throws IOException with a sentence for the user
  static Chapter chapter(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new IOException(Messages.text("folder.missing", folder));
    } else if (!Files.isDirectory(folder)) {
      throw new IOException(Messages.text("folder.file", folder));
    }
    return new Chapter(title(folder), files(folder).map(ScenarioFolder::entry).toList());
  }

  private static String title(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    return Optional.ofNullable(whole.getFileName()).orElse(whole).toString();
  }

  /// Without hidden ones, among which some systems keep what belongs to a visible one.
  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> scenarios =
          files
              .filter(it -> name(it).endsWith(".py") && !name(it).startsWith("."))
              .filter(it -> !Files.isDirectory(it))
              .sorted(
                  Comparator.comparing(ScenarioFolder::name, String.CASE_INSENSITIVE_ORDER)
                      .thenComparing(ScenarioFolder::name))
              .toList();
      return scenarios.stream();
    } catch (IOException | UncheckedIOException e) {
      throw new IOException(Messages.text("folder.unreadable", folder), e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Entry entry(Path file) {
    if (!Files.isRegularFile(file)) {
      return ScenarioReader.unreadable(name(file), "file.irregular");
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return ScenarioReader.read(name(file), bytes.readNBytes(Utf8.MOST_BYTES + 1));
    } catch (IOException e) {
      return ScenarioReader.unreadable(name(file), "file.unreadable");
    }
  }
}
