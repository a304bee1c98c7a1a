package org.interleave.trace;

import java.util.List;

/// Who took part in a run, and what their steps are about, each by its number.
record Roster(List<String> threads, List<Subject> subjects) {
  Roster {
    threads = List.copyOf(threads);
    subjects = List.copyOf(subjects);
  }
}
