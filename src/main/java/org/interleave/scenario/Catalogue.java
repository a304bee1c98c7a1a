package org.interleave.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interleave.scenario.Entry.Scenario;

/// Everything there is to run, by chapter.
public record Catalogue(List<Chapter> chapters) {
  public Catalogue {
    chapters = List.copyOf(chapters);
  }

  /// The scenarios that come with the program. None of them is faulty.
  public static Catalogue builtIn() {
    return BuiltIn.CATALOGUE;
  }

  /// What is run when nothing has been chosen.
  public static Scenario first() {
    return (Scenario) builtIn().entry("millisecond").orElseThrow();
  }

  /// The same with one chapter more, at the end.
  public Catalogue with(Chapter chapter) {
    return new Catalogue(Stream.concat(chapters.stream(), Stream.of(chapter)).toList());
  }

  /// What has this id: of several, the one in the last chapter, which somebody has added.
  public Optional<Entry> entry(String id) {
    return chapters.reversed().stream()
        .flatMap(it -> it.entries().stream())
        .filter(it -> it.id().equals(id))
        .findFirst();
  }

  /// A sentence for the user about an id that there is not, with the nearest one that there is, or
  /// with all of them.
  public String refusal(String id) {
    List<String> ids =
        chapters.stream().flatMap(it -> it.entries().stream()).map(Entry::id).toList();
    return NearMatch.of(id, ids)
        .map(near -> Messages.text("scenario.near", id, near))
        .orElseGet(() -> Messages.text("scenario.unknown", id, String.join(", ", ids)));
  }
}
