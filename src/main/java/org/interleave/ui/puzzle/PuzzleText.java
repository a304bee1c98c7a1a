package org.interleave.ui.puzzle;

import java.util.List;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.interleave.analysis.NextStep;
import org.interleave.explore.Advice;
import org.interleave.run.Offer;
import org.interleave.scenario.Puzzle;
import org.interleave.timeline.Timeline;

/// What is said of a puzzle.
///
/// @param text the window's texts
record PuzzleText(ResourceBundle text) {

  /// What is to be reached, and the constants that are set for it.
  String goal(Puzzle puzzle) {
    String constants =
        puzzle.constants().entrySet().stream()
            .map(it -> it.getKey() + " = " + it.getValue())
            .collect(Collectors.joining(", "));
    return constants.isEmpty()
        ? puzzle.sentence()
        : text.getString("puzzle.goal.with").formatted(puzzle.sentence(), constants);
  }

  /// How a run stands, and what it is measured by.
  String standing(Progress progress, int switches, OptionalInt par, OptionalInt best) {
    String stands = text.getString("puzzle." + progress.name()).formatted(switches);
    return joined(stands, joined(part("puzzle.par", par), part("puzzle.best", best)));
  }

  /// What a puzzle asks for that has not been taken up, and whether it has been solved before.
  String record(OptionalInt par, OptionalInt best) {
    String solved = text.getString(best.isPresent() ? "puzzle.record" : "puzzle.unsolved");
    return joined(solved, joined(part("puzzle.par", par), part("puzzle.best", best)));
  }

  String searching() {
    return text.getString("puzzle.searching");
  }

  /// What to do next, as somebody advises.
  ///
  /// @param shown the run that the advice is for
  /// @param offers what each thread can do next
  String hint(Advice advice, Timeline shown, List<Offer> offers) {
    return switch (advice) {
      case Advice.Way way when way.choices().isEmpty() -> text.getString("puzzle.hint.there");
      case Advice.Way way -> step(way.choices().getFirst(), shown, offers);
      case Advice.NoWay _ -> text.getString("puzzle.hint.back");
      case Advice.Unknown _ -> text.getString("puzzle.hint.unknown");
    };
  }

  private String step(int thread, Timeline shown, List<Offer> offers) {
    NextStep words = new NextStep(shown.findings());
    String step =
        offers.stream()
            .filter(Offer.Step.class::isInstance)
            .map(Offer.Step.class::cast)
            .filter(it -> it.thread() == thread)
            .map(words::of)
            .collect(Collectors.joining());
    return text.getString("puzzle.hint.way").formatted(shown.trace().threadName(thread), step);
  }

  String failure(Throwable failure) {
    return text.getString("puzzle.hint.failed").formatted(failure);
  }

  private String part(String key, OptionalInt number) {
    return number.isPresent() ? text.getString(key).formatted(number.getAsInt()) : "";
  }

  private String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty()
        ? first + second
        : text.getString("puzzle.joined").formatted(first, second);
  }
}
