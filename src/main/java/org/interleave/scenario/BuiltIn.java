package org.interleave.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Reads the scenarios that come with the program, which `catalogue.txt` lists: a chapter's folder
/// and title, and indented below it the names of its files.
final class BuiltIn {

  static final Catalogue CATALOGUE = catalogue();

  private BuiltIn() {}

  private static Catalogue catalogue() {
    List<Chapter> chapters = new ArrayList<>();
    for (String part : new String(bytes("catalogue.txt"), UTF_8).split("\\R\\R", -1)) {
      List<String> lines = part.lines().map(String::strip).toList();
      String[] heading = lines.getFirst().split(": ", 2);
      chapters.add(
          new Chapter(
              heading[1],
              lines.stream().skip(1).map(it -> entry(heading[0], it + ".py")).toList()));
    }
    return new Catalogue(chapters);
  }

  private static Entry entry(String folder, String file) {
    return ScenarioReader.read(file, bytes(folder + "/" + file));
  }

  private static byte[] bytes(String resource) {
    try (InputStream stream = BuiltIn.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(stream, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
