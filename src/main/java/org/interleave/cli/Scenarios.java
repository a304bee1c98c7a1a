package org.interleave.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Chapter;
import org.interleave.scenario.Entry;
import org.interleave.scenario.Entry.Faulty;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.ListingFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/// The scenarios that there are, with those of a folder when one is given.
final class Scenarios {

  @Option(names = "--scenarios", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private @Nullable Path folder;

  /// @throws IOException with a sentence for the user, when the folder cannot be read
  Catalogue catalogue() throws IOException {
    Catalogue builtIn = Catalogue.builtIn();
    return folder == null ? builtIn : builtIn.with(Chapter.of(folder));
  }

  /// The folder that was given.
  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  /// @throws IOException with a sentence for the user, when the folder cannot be read
  void check() throws IOException {
    if (folder != null) {
      var _ = Chapter.of(folder);
    }
  }

  /// Reads what is named: a file when there is such a file, when it has a path, or when it ends in
  /// `.py`; else a scenario.
  ///
  /// @throws IOException with a sentence for the user, when there is no such file, or no such
  ///   folder of scenarios
  /// @throws ParameterException when there is no such scenario
  Named named(String name, CommandSpec command) throws IOException {
    if (isFile(name)) {
      return file(name);
    }
    Catalogue catalogue = catalogue();
    Entry entry =
        catalogue
            .entry(name)
            .orElseThrow(
                () -> new ParameterException(command.commandLine(), catalogue.refusal(name)));
    return switch (entry) {
      case Scenario scenario -> Named.Ready.of(scenario);
      case Faulty faulty -> new Named.Wrong(place(faulty.file()), faulty.errors());
    };
  }

  private static boolean isFile(String name) {
    return name.endsWith(".py")
        || name.contains("/")
        || name.contains(File.separator)
        || new File(name).isFile();
  }

  private static Named file(String name) throws IOException {
    Path file = new File(name).toPath();
    return Named.of(name, String.valueOf(file.getFileName()), ListingFile.text(file), true);
  }

  /// Where a file is that came with the folder.
  String place(String file) {
    return folder == null ? file : folder.resolve(file).toString();
  }
}
