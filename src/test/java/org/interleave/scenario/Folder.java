package org.interleave.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.interleave.scenario.Entry.Faulty;
import org.interleave.scenario.Entry.Scenario;

/// An instructor's folder.
record Folder(Path path) {

  Folder with(String file, byte[] bytes) throws IOException {
    Files.write(path.resolve(file), bytes);
    return this;
  }

  Folder with(String file, String text) throws IOException {
    return with(file, text.getBytes(UTF_8));
  }

  List<Entry> entries() throws IOException {
    return Chapter.of(path).entries();
  }

  /// What becomes of a file with this text.
  static Entry entry(Path folder, String text) throws IOException {
    return new Folder(folder).with("example.py", text).entries().getFirst();
  }

  /// The errors of an entry, a line for each, or its title.
  static String summary(Entry entry) {
    return switch (entry) {
      case Scenario scenario -> scenario.lesson().title() + "\n";
      case Faulty faulty ->
          faulty.errors().stream()
              .map(it -> "%d:%d %s%n".formatted(it.line(), it.column(), it.message()))
              .collect(Collectors.joining());
    };
  }
}
