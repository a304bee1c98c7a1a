package org.interleave.ui.byhand;

import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.analysis.NextStep;
import org.interleave.run.HandRun;
import org.interleave.run.Offer;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Outcome;

/// Tells what threads offer, by their numbers: the next step of each, or why there is none.
///
/// @param text the window's texts
/// @param timeline the run that they are threads of
record ChoiceText(ResourceBundle text, Timeline timeline) {

  List<Choice> of(HandRun run, List<Offer> offers) {
    NextStep words = new NextStep(timeline.findings());
    Stream<Choice> offered = offers.stream().map(it -> choice(it, words, run.steps()));
    return Stream.concat(offered, ended(run, offers))
        .sorted(Comparator.comparingInt(Choice::thread))
        .toList();
  }

  private Choice choice(Offer offer, NextStep words, int taken) {
    int thread = offer.thread();
    return switch (offer) {
      case Offer.Step it -> new Choice(thread, name(thread), words.of(it), true);
      case Offer.Wait _ -> new Choice(thread, name(thread), words.obstacle(thread, taken), false);
      case Offer.Refused it -> new Choice(thread, name(thread), it.reason(), false);
    };
  }

  /// The threads that are over while others go on.
  private Stream<Choice> ended(HandRun run, List<Offer> offers) {
    Set<Integer> alive = offers.stream().map(Offer::thread).collect(Collectors.toSet());
    int threads = run.outcome() == Outcome.RUNNING ? timeline.trace().threads() : 0;
    return IntStream.range(0, threads)
        .filter(it -> timeline.findings().isStarted(it, run.steps()) && !alive.contains(it))
        .mapToObj(it -> new Choice(it, name(it), text.getString("byhand.ended"), false));
  }

  private String name(int thread) {
    return timeline.trace().threadName(thread);
  }
}
