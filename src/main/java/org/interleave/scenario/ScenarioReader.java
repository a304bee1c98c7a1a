package org.interleave.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;
import org.interleave.scenario.Entry.Faulty;
import org.interleave.scenario.Entry.Scenario;

/// Reads a scenario file: a header, and the listing below it. Without a header the file's name is
/// the title.
final class ScenarioReader {

  private final Mistakes mistakes = new Mistakes();
  private final String file;

  private ScenarioReader(String file) {
    this.file = file;
  }

  /// Whatever the bytes are, there is an answer.
  ///
  /// @param file the file's name
  static Entry read(String file, byte[] bytes) {
    ScenarioReader reader = new ScenarioReader(file);
    Optional<Entry> scenario = Utf8.text(bytes, reader.mistakes).map(reader::scenario);
    return scenario.filter(_ -> reader.mistakes.areNone()).orElseGet(reader::faulty);
  }

  /// A file whose bytes there are no means to get.
  ///
  /// @param key names the reason in `Messages.properties`
  static Entry unreadable(String file, String key, Object... values) {
    ScenarioReader reader = new ScenarioReader(file);
    reader.mistakes.add(key, values);
    return reader.faulty();
  }

  private Entry faulty() {
    return new Faulty(id(), file, mistakes.sorted());
  }

  private String id() {
    return file.endsWith(".py") ? file.substring(0, file.length() - 3) : file;
  }

  /// Good for nothing when there are mistakes.
  private Entry scenario(String text) {
    List<String> lines = text.lines().toList();
    int length = Header.length(lines);
    Header header = Header.of(lines.subList(0, length), mistakes);
    int before = length + (int) lines.stream().skip(length).takeWhile(String::isBlank).count();
    Source source =
        new Source(
            lines.stream().skip(before).map(it -> it + "\n").collect(Collectors.joining()),
            before,
            lock(header));
    Lesson lesson =
        length == 0
            ? new Lesson(id(), "", Optional.empty())
            : new LessonReader(header, mistakes).lesson();
    return switch (Compiler.compile(source.listing())) {
      case Compilation.Compiled listing when listing.statements().isEmpty() -> {
        mistakes.add("listing.empty");
        yield faulty();
      }
      case Compilation.Compiled listing -> {
        Variables variables = Variables.of(listing.statements());
        yield new Scenario(
            id(),
            lesson,
            source,
            EndingsReader.endings(header, variables, mistakes),
            header.one(Key.GOAL).flatMap(new PuzzleReader(listing, mistakes)::puzzle));
      }
      case Compilation.Refused refused -> {
        mistakes.add(refused.errors(), source.linesBefore());
        yield faulty();
      }
    };
  }

  private boolean lock(Header header) {
    Optional<Field> lock = header.one(Key.LOCK);
    lock.filter(it -> !it.value().matches("on|off"))
        .ifPresent(it -> mistakes.add(it.at(0), "lock.wrong", it.value()));
    return lock.isEmpty() || lock.get().value().equals("on");
  }
}
