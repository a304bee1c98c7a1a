package org.interleave.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A part of the catalogue.
public record Chapter(String title, List<Entry> entries) {
  public Chapter {
    entries = List.copyOf(entries);
  }

  /// A folder of an instructor: every `.py` file in it, by name, and the folder's name as the
  /// title. A file that is wrong becomes a [Entry.Faulty].
  ///
  /// @throws IOException with a sentence for the user, when there is no such folder or it cannot be
  ///   listed
  public static Chapter of(Path folder) throws IOException {
    return ScenarioFolder.chapter(folder);
  }
}
