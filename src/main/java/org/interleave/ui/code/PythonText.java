package org.interleave.ui.code;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.interleave.listing.Lexemes;
import org.interleave.listing.ListingError;

/// The listing as it stands, and which of its lines are those that ran.
record PythonText(CodeText code, LineMap map) {

  static PythonText of(String ran) {
    return new PythonText(CodeText.of(ran, Lexemes.of(ran)), LineMap.of(ran));
  }

  PythonText edited(String text) {
    return new PythonText(CodeText.of(text, Lexemes.of(text)), map.edited(text));
  }

  /// The line that ran as one that is shown; 0 when it is new.
  int ran(int line) {
    return map.then(line);
  }

  /// What a run has to say, where it belongs now.
  CodePage page(Marks run, List<ListingError> errors) {
    return new CodePage(
        code,
        new Marks(
            run.threads().stream()
                .map(it -> new ThreadMarker(it.thread(), it.label(), it.name(), map.now(it.line())))
                .toList(),
            now(run.selected()),
            now(run.lit()),
            run.struck().stream().flatMap(map::now).toList(),
            errors));
  }

  private Set<Integer> now(Set<Integer> lines) {
    return lines.stream().map(map::now).collect(Collectors.toUnmodifiableSet());
  }
}
