package org.interleave.ui.code;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The Java program, and which of its lines stand for which of the listing that ran.
///
/// @param ran for each line the one that it stands for, from 1, or 0
/// @param lines the other way round
record JavaText(CodeText code, List<Integer> ran, Map<Integer, List<Integer>> lines) {

  static JavaText of(JavaView.Code view, String listing) {
    LineMap map = LineMap.of(listing).edited(view.listing());
    List<Integer> ran = view.listingLines().stream().map(map::then).toList();
    Map<Integer, List<Integer>> lines =
        IntStream.rangeClosed(1, ran.size())
            .boxed()
            .filter(line -> ran.get(line - 1) > 0)
            .collect(Collectors.groupingBy(line -> ran.get(line - 1)));
    return new JavaText(CodeText.of(view.text(), JavaLexemes.of(view.text())), ran, lines);
  }

  /// The line that ran as one that is shown; 0 when there is none.
  int ran(int line) {
    return line > ran.size() ? 0 : ran.get(line - 1);
  }

  /// What a run has to say. A thread is at the first of the lines that stand for its own; a line of
  /// which anything is struck is struck as a whole.
  CodePage page(Marks run) {
    return new CodePage(
        code,
        new Marks(
            run.threads().stream()
                .flatMap(it -> shown(it.line()).limit(1).map(line -> at(it, line)))
                .toList(),
            shown(run.selected()),
            shown(run.lit()),
            run.struck().stream()
                .flatMap(it -> shown(it.line()))
                .distinct()
                .map(this::whole)
                .toList(),
            List.of()));
  }

  private static ThreadMarker at(ThreadMarker marker, int line) {
    return new ThreadMarker(marker.thread(), marker.label(), marker.name(), line);
  }

  private Stream<Integer> shown(int line) {
    return lines.getOrDefault(line, List.of()).stream();
  }

  private Set<Integer> shown(Set<Integer> some) {
    return some.stream().flatMap(this::shown).collect(Collectors.toUnmodifiableSet());
  }

  private Span whole(int line) {
    String text = code.lines().get(line - 1);
    int margin = text.length() - text.stripLeading().length();
    return new Span(line, margin + 1, text.strip().length());
  }
}
