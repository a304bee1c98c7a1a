package org.interleave.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.interleave.machine.Answers;
import org.interleave.machine.Machine;
import org.interleave.machine.Position;
import org.interleave.schedule.ReplayScheduler;
import org.interleave.schedule.Scheduler;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.RecordFullException;
import org.interleave.trace.Row;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.Trace;
import org.interleave.trace.Transcript;
import org.interleave.value.RefusalException;

/// A run in which somebody chooses who goes next, and can go back and forward again. What has been
/// undone stays until another choice is made there.
public final class HandRun {

  /// How many steps one choice may take at most that goes on to a line or for a round.
  private static final int MOST_STEPS = 10_000;

  /// Fewer instructions than elsewhere: who computes for ever is to be noticed while somebody
  /// waits.
  static final Limits LIMITS =
      new Limits(
          Limits.STANDARD.steps(),
          20_000_000,
          Limits.STANDARD.threads(),
          Limits.STANDARD.subjects());

  private final RunInfo info;
  private final Answers answers;
  private final History history;

  /// How many choices have been made at the moment that is shown.
  private int place;

  /// The state at that moment.
  private Machine now;

  /// The state after all choices, and all that has happened until then.
  private Machine end;

  private Transcript transcript;

  private HandRun(RunInfo info, Answers answers) {
    this.info = info;
    this.answers = answers;
    transcript = new Transcript(info, LIMITS);
    end = new Machine(info, LIMITS, transcript, answers);
    now = end.copy();
    history = new History(now);
  }

  /// A run before its first step.
  ///
  /// @throws RunFailedException when the program asks at once for what Interleave does not do
  public static HandRun of(RunInfo info) {
    return begun(info, Answers.OWN);
  }

  private static HandRun begun(RunInfo info, Answers answers) {
    return RunFailedException.unlessRefused(
        () -> new HandRun(info.in(new RunMode.ByHand()), answers));
  }

  /// A run that has come as far as another one, live or not, had after so many of its steps.
  ///
  /// @throws org.interleave.schedule.ReplayException when the trace does not fit its program
  /// @throws RunFailedException when the program asks there for what Interleave does not do
  public static HandRun takingOver(Trace trace, int steps) {
    HandRun run = begun(trace.info(), new RecordedAnswers(trace, steps));
    run.addAll(ReplayScheduler.of(trace, steps));
    return run;
  }

  /// A run in which these choices have been made.
  ///
  /// @param choices numbers of threads
  static HandRun of(RunInfo info, List<Integer> choices) {
    return of(info, Answers.OWN, choices);
  }

  private static HandRun of(RunInfo info, Answers answers, List<Integer> choices) {
    HandRun run = begun(info, answers);
    choices.forEach(run::add);
    run.goTo(choices.size());
    return run;
  }

  private void addAll(Scheduler scheduler) {
    while (end.outcome() == Outcome.RUNNING) {
      int next = scheduler.next(end);
      if (next == Scheduler.NOBODY) {
        break;
      }
      add(next);
    }
    goTo(history.size());
  }

  /// All that has happened, what has been undone included.
  public Trace trace() {
    return transcript.trace(end.outcome());
  }

  /// How many steps of the trace have been taken at the moment that is shown.
  public int steps() {
    return now.steps();
  }

  /// The state at the moment that is shown; a copy.
  public Machine state() {
    return now.copy();
  }

  /// How far the run has come at the moment that is shown.
  public Outcome outcome() {
    return now.outcome();
  }

  /// What each thread that is alive can do next, by number.
  public List<Offer> offers() {
    List<Offer> offers = new ArrayList<>();
    for (int thread = 0; thread < now.threads() && now.outcome() == Outcome.RUNNING; thread++) {
      if (now.isAlive(thread)) {
        offers.add(offer(thread));
      }
    }
    return offers;
  }

  private Offer offer(int thread) {
    if (!now.canMove(thread)) {
      return new Offer.Wait(thread);
    }
    try {
      List<Row> steps = NextSteps.of(now, thread);
      return new Offer.Step(thread, steps, now.isReady(thread) ? -1 : now.wakesAt(thread));
    } catch (RefusalException refused) {
      return new Offer.Refused(thread, String.valueOf(refused.getMessage()));
    }
  }

  /// Lets a thread take its next step. What had been undone is forgotten, unless it is the same.
  ///
  /// @throws IllegalArgumentException when the thread cannot move
  /// @throws RunFailedException when the program asks there for what Interleave does not do
  public void choose(int thread) {
    if (hasUndone() && history.choice(place) != thread) {
      forgetUndone();
    }
    if (!hasUndone()) {
      add(thread);
    }
    goTo(place + 1);
  }

  /// Lets a thread go on until it comes to another line, or has to wait, or ends.
  public void chooseLine(int thread) {
    Optional<Integer> from = line(thread);
    chooseUntil(thread, () -> !line(thread).equals(from));
  }

  /// Lets a thread go on until it stands where it stands now, or has to wait, or ends: once round
  /// the loop that it is in.
  public void chooseRound(int thread) {
    Optional<Position> from = now.position(thread);
    chooseUntil(thread, () -> now.position(thread).equals(from));
  }

  private Optional<Integer> line(int thread) {
    return now.position(thread).map(Position::line);
  }

  private void chooseUntil(int thread, BooleanSupplier isThere) {
    int taken = 0;
    do {
      choose(thread);
      taken++;
    } while (goesOn(thread) && taken < MOST_STEPS && !isThere.getAsBoolean());
  }

  private boolean goesOn(int thread) {
    return now.canMove(thread) && !now.isWaiting(thread) && offer(thread) instanceof Offer.Step;
  }

  private void add(int thread) {
    history.add(thread, RunFailedException.unlessRefused(() -> after(thread)));
  }

  private Machine after(int thread) {
    try {
      end.step(thread);
      return end;
    } catch (RefusalException | RecordFullException reason) {
      // Half of a step must not be left behind.
      repeat(history.size());
      throw reason;
    }
  }

  /// Makes the moment that is shown the end.
  private void forgetUndone() {
    history.cut(place);
    repeat(place);
  }

  /// Makes the first choices once more.
  private void repeat(int choices) {
    transcript = new Transcript(info, LIMITS);
    end = new Machine(info, LIMITS, transcript, answers);
    history.choices(0, choices).forEach(end::step);
  }

  private boolean hasUndone() {
    return place < history.size();
  }

  /// Goes to the moment after so many steps of the trace, or the first one after it between two
  /// choices.
  public void goToStep(int steps) {
    goTo(Math.min(history.choicesFor(steps), history.size()));
  }

  /// The choices made until the moment that is shown.
  List<Integer> choices() {
    return history.choices(0, place);
  }

  /// All choices, those that have been undone included.
  List<Integer> allChoices() {
    return history.choices(0, history.size());
  }

  /// The state after so many choices.
  Machine at(int choices) {
    return history.at(choices);
  }

  /// The same run with these choices, as far as they can be made.
  HandRun anew(List<Integer> choices) {
    Anew anew = new Anew(info, answers, _ -> true);
    anew.takeAll(choices, end.outcome() != Outcome.RUNNING);
    return of(info, answers, anew.made());
  }

  /// How many steps had been taken before a choice, counted from 0.
  int stepsBefore(int choice) {
    return choice == 0 ? 0 : stepsAfter(choice - 1);
  }

  /// How many steps had been taken after a choice, counted from 0.
  public int stepsAfter(int choice) {
    return history.steps(choice);
  }

  /// The choice, counted from 0, that took a step of the trace.
  public int choiceOf(int step) {
    return history.choicesFor(step + 1) - 1;
  }

  private void goTo(int wanted) {
    if (wanted == place + 1) {
      now.step(history.choice(place));
    } else {
      now = history.at(wanted);
    }
    place = wanted;
  }
}
