package org.interleave.ui.scenario;

import org.interleave.scenario.Entry;

/// What the list shows in one row.
public sealed interface Row {

  /// The title of a chapter, which cannot be chosen.
  record Heading(String title) implements Row {}

  /// Something to choose.
  ///
  /// @param chapter which chapter it is in, from 0: copies of one file can be in several
  record Item(int chapter, Entry entry) implements Row {

    /// What it is called in the list.
    public String title() {
      return switch (entry) {
        case Entry.Scenario scenario -> scenario.lesson().title();
        case Entry.Faulty faulty -> faulty.file();
      };
    }
  }
}
