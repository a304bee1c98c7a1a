package org.interleave.machine;

import java.util.List;
import java.util.Optional;
import org.interleave.library.CanonicalForm;
import org.interleave.library.PythonThread;
import org.interleave.library.ThreadPlan;
import org.interleave.trace.Journal;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.value.ExceptionValue;
import org.interleave.value.PythonException;

/// A whole run as one explicit state, on which threads move only when they are told to, one step at
/// a time. It can be copied, and compared by what it is. Not for several real threads at once.
///
/// Its time is virtual: a step takes [#STEP_NANOS], thinking between steps nothing, and a sleep as
/// long as it says.
public final class Machine {

  /// How long a step takes, in ns of virtual time: about what CPython needs for one.
  public static final long STEP_NANOS = 100;

  /// The main thread's number.
  public static final int MAIN = Crew.MAIN;

  private final MachineState state;
  private final Crew crew;
  private final Readiness readiness;
  private final Course course;

  /// A run before its first step.
  public Machine(RunInfo info, Limits limits, Journal journal) {
    this(info, limits, journal, Answers.OWN);
  }

  /// A run before its first step, with answers from elsewhere.
  public Machine(RunInfo info, Limits limits, Journal journal, Answers answers) {
    this(new MachineState(info, Terms.of(info, Grain.ROW, limits, answers), journal));
    begin();
  }

  /// A run before its first step, with steps of such a grain.
  public Machine(RunInfo info, Grain grain, Limits limits, Journal journal) {
    this(new MachineState(info, Terms.of(info, grain, limits, Answers.OWN), journal));
    begin();
  }

  private void begin() {
    PythonThread main = state.addThread(ThreadPlan.MAIN).object;
    main.begin();
    crew.start(main);
    course.settle();
  }

  private Machine(MachineState state) {
    this.state = state;
    crew = state.crew;
    readiness = crew.readiness();
    course = new Course(state);
  }

  /// The same state once more, of which nobody takes note.
  public Machine copy() {
    return copy(Journal.NONE);
  }

  /// The same state once more.
  ///
  /// @param next who is told what happens from here on
  public Machine copy(Journal next) {
    return new Machine(state.copy(next));
  }

  /// The state's parts: what the variables hold, by number, then the threads, by number, and at
  /// last the objects. The machine must not go on afterwards.
  public List<StatePart> parts() {
    return StateParts.of(state);
  }

  /// The state of such parts, in the order of [#parts], with which somebody can go on.
  ///
  /// @param next who is told what happens from here on
  public static Machine of(List<StatePart> parts, Journal next) {
    return new Machine(StateParts.joined(parts, next));
  }

  /// How many threads have been made, the main one included.
  public int threads() {
    return crew.size();
  }

  /// How many threads can take a step now.
  public int ready() {
    return readiness.count();
  }

  /// The ready thread that so many ready ones precede, by number.
  public int ready(int place) {
    return readiness.nth(place);
  }

  /// The ready thread that comes next after one, by number, in a round.
  public int readyAfter(int thread) {
    return readiness.after(thread);
  }

  /// Whether a thread can take a step now.
  public boolean isReady(int thread) {
    return readiness.isReady(thread);
  }

  /// Whether a thread can take a step, if need be by letting the time pass until it wakes.
  public boolean canMove(int thread) {
    return state.canMove(thread);
  }

  /// Whether a thread waits for another, be it for ever or not.
  public boolean isWaiting(int thread) {
    MachineThread it = crew.get(thread);
    return it.stage != null && it.called == null;
  }

  /// The thread whose end a thread waits for, by number, be it for ever or not; -1 when it does
  /// not.
  public int joined(int thread) {
    MachineThread it = crew.get(thread);
    return isWaiting(thread)
            && it.calls != null
            && state.handles.behind(it.calls) instanceof PythonThread other
        ? other.number()
        : -1;
  }

  /// When a thread wakes that sleeps or waits no longer, in ns of virtual time; -1 when it does
  /// not.
  public long wakesAt(int thread) {
    return readiness.alarm(thread);
  }

  /// Where a thread stands: before its next step, or in the call that waits. Nothing when it has
  /// not begun or has come to its end.
  public Optional<Position> position(int thread) {
    return Optional.ofNullable(crew.get(thread).state).flatMap(ThreadState::position);
  }

  /// Whether a thread has been started and has not ended.
  public boolean isAlive(int thread) {
    MachineThread it = crew.get(thread);
    return it.object.isStarted() && !it.hasEnded;
  }

  /// Whether a thread has carried out as many instructions as it may without a step that others can
  /// notice, which only [Grain#NOTICEABLE] lets happen: then it is taken to go on like that for
  /// ever, and moves no more.
  public boolean isEndless(int thread) {
    return crew.get(thread).isEndless;
  }

  /// The time, in ns of virtual time.
  public long clock() {
    return state.chronicle.clock();
  }

  /// After how many ns of virtual time a thread should let another one go on.
  public long switchNanos() {
    return Math.round(state.switchInterval * 1e9);
  }

  /// How many steps have been taken.
  public int steps() {
    return state.chronicle.steps();
  }

  /// How far the run has come: it goes on, has finished, is stuck, has come to its limit, or was
  /// cancelled by an interrupt.
  public Outcome outcome() {
    return state.outcome;
  }

  /// What a variable of the module holds, by its number; [Missing#MISSING] before it has a value.
  public Object value(int cell) {
    return state.memory.value(cell);
  }

  /// The exceptions that have ended threads, in the order of the threads' numbers.
  public List<ExceptionValue> uncaught() {
    return crew.all()
        .filter(it -> it.hasEnded)
        .flatMap(it -> Optional.ofNullable(it.raised).stream())
        .map(PythonException::value)
        .toList();
  }

  /// Carries out a thread's next step. A thread that sleeps wakes first, and the time passes until
  /// then. Once in a thread's life, at its end, there may turn out to be no step left: then it has
  /// ended.
  ///
  /// @throws IllegalArgumentException when the thread cannot move
  public void step(int number) {
    if (!canMove(number)) {
      throw new IllegalArgumentException("Thread %d cannot move.".formatted(number));
    }
    course.step(crew.get(number));
  }

  /// All that matters for what can happen from here on, the time included, and not how it came so.
  public CanonicalForm form() {
    return state.form();
  }

  /// All that matters for what can happen from here on where the time does not: who is asleep may
  /// wake at any moment, and nobody asks what time it is.
  public CanonicalForm timelessForm() {
    return state.timelessForm();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Machine it && it.form().parts().equals(form().parts());
  }

  @Override
  public int hashCode() {
    return form().parts().hashCode();
  }
}
