package org.interleave.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.interleave.library.Call;
import org.interleave.library.CanonicalForm;
import org.interleave.library.Copies;
import org.interleave.library.PythonInterval;
import org.interleave.library.PythonThread;
import org.interleave.library.SharedObject;
import org.interleave.library.ThreadPlan;
import org.interleave.program.Cell;
import org.interleave.program.Program;
import org.interleave.trace.Journal;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.SwitchInterval;
import org.interleave.value.ExceptionValue;
import org.interleave.value.ListValue;
import org.interleave.value.Missing;
import org.interleave.value.None;
import org.interleave.value.PythonException;
import org.interleave.value.RefusalException;

/// A whole run as one explicit state, on which threads move only when they are told to, one step at
/// a time. It can be copied, and compared by what it is. Not for several real threads at once.
///
/// Its time is virtual: a step takes [#STEP_NANOS], thinking between steps nothing, and a sleep as
/// long as it says.
public final class Machine {

  /// How long a step takes, in ns of virtual time: about what CPython needs for one.
  public static final long STEP_NANOS = 100;

  /// Every so many instructions, less one, the machine sees whether it has been interrupted.
  private static final long GLANCE = (1 << 16) - 1;

  final Program program;
  final boolean isLocking;
  final Journal journal;
  final Answers answers;
  private final Limits limits;
  final Foresight foresight;
  final List<MachineThread> threads = new ArrayList<>();

  /// The objects of the library, by the numbers in their handles.
  final List<SharedObject> objects = new ArrayList<>();

  final Readiness readiness;

  /// What each variable of the module holds, and the step that wrote it.
  final Object[] cells;

  final int[] writers;

  /// Each variable's number among the subjects, or [StepBuffer#NO_SUBJECT] for a constant.
  final int[] subjectOfCell;

  /// How many subjects there are.
  int subjects;

  /// How many threads have been made without a name.
  int unnamed;

  /// Whether more than one thread can notice what is in memory, so that it is recorded.
  boolean isRecorded;

  /// Lists that were shared before that.
  final List<ListValue> early = new ArrayList<>();

  /// The time, in ns of virtual time.
  long clock;

  /// In seconds.
  double switchInterval;

  /// How many steps have been taken.
  int steps;

  private long instructions;

  /// How many threads have to end before the run does.
  private int awaited;

  private Outcome outcome = Outcome.RUNNING;
  private final MachineWorld world = new MachineWorld(this);

  /// The threads that sleep and do nothing more when they wake.
  private final SortedSet<Integer> lastSleeps = new TreeSet<>();

  private final Deque<MachineThread> started = new ArrayDeque<>();

  /// A run before its first step.
  public Machine(RunInfo info, Limits limits, Journal journal) {
    this(info, limits, journal, Answers.OWN);
  }

  /// A run before its first step, with answers from elsewhere.
  public Machine(RunInfo info, Limits limits, Journal journal, Answers answers) {
    this.answers = answers;
    this.program = info.program();
    this.foresight = new Foresight(program);
    this.isLocking = info.settings().lock();
    this.limits = limits;
    this.journal = journal;
    switchInterval =
        info.settings().mode() instanceof RunMode.RoundRobin(SwitchInterval.Time(long nanos))
            ? nanos / 1e9
            : PythonInterval.STANDARD;
    readiness = new Readiness();
    cells = new Object[program.cells().size()];
    Arrays.fill(cells, Missing.MISSING);
    writers = new int[cells.length];
    Arrays.fill(writers, MachineThread.NO_STEP);
    subjectOfCell = new int[cells.length];
    for (int cell = 0; cell < cells.length; cell++) {
      Cell declared = program.cells().get(cell);
      subjectOfCell[cell] = declared.shared() ? subjects++ : StepBuffer.NO_SUBJECT;
    }
    PythonThread main = addThread(ThreadPlan.MAIN).object;
    main.begin();
    started(main);
    settle();
  }

  private Machine(Machine original, Journal journal) {
    Copies copies = new Copies();
    this.program = original.program;
    this.foresight = original.foresight;
    this.isLocking = original.isLocking;
    this.limits = original.limits;
    this.answers = original.answers;
    this.journal = journal;
    readiness = original.readiness.copy();
    cells = Arrays.stream(original.cells).map(copies::of).toArray();
    writers = original.writers.clone();
    subjectOfCell = original.subjectOfCell;
    original.objects.forEach(it -> objects.add(copies.of(it)));
    original.threads.forEach(it -> threads.add(it.copy(copies)));
    original.early.forEach(it -> early.add((ListValue) copies.of(it)));
    lastSleeps.addAll(original.lastSleeps);
    subjects = original.subjects;
    unnamed = original.unnamed;
    isRecorded = original.isRecorded;
    clock = original.clock;
    switchInterval = original.switchInterval;
    steps = original.steps;
    instructions = original.instructions;
    awaited = original.awaited;
    outcome = original.outcome;
  }

  /// The same state once more, of which nobody takes note.
  public Machine copy() {
    return copy(Journal.NONE);
  }

  /// The same state once more.
  ///
  /// @param next who is told what happens from here on
  public Machine copy(Journal next) {
    return new Machine(this, next);
  }

  /// How many threads have been made, the main one included.
  public int threads() {
    return threads.size();
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
    return outcome == Outcome.RUNNING
        && (isReady(thread) || readiness.alarm(thread) != Readiness.AWAKE);
  }

  /// Whether a thread waits for another, be it for ever or not.
  public boolean isWaiting(int thread) {
    MachineThread it = threads.get(thread);
    return it.stage != null && it.called == null;
  }

  /// When a thread wakes that sleeps or waits no longer, in ns of virtual time; -1 when it does
  /// not.
  public long wakesAt(int thread) {
    return readiness.alarm(thread);
  }

  /// Where a thread stands: before its next step, or in the call that waits. Nothing when it has
  /// not begun or has come to its end.
  public Optional<Position> position(int thread) {
    return Optional.ofNullable(threads.get(thread).state).flatMap(ThreadState::position);
  }

  /// Whether a thread has been started and has not ended.
  public boolean isAlive(int thread) {
    MachineThread it = threads.get(thread);
    return it.object.isStarted() && !it.hasEnded;
  }

  /// The time, in ns of virtual time.
  public long clock() {
    return clock;
  }

  /// After how many ns of virtual time a thread should let another one go on.
  public long switchNanos() {
    return Math.round(switchInterval * 1e9);
  }

  /// How many steps have been taken.
  public int steps() {
    return steps;
  }

  /// How many instructions have been carried out.
  public long instructions() {
    return instructions;
  }

  /// How far the run has come: it goes on, has finished, is stuck, has come to its limit, or was
  /// cancelled by an interrupt.
  public Outcome outcome() {
    return outcome;
  }

  /// What a variable of the module holds, by its number; [Missing#MISSING] before it has a value.
  public Object value(int cell) {
    return cells[cell];
  }

  /// The exceptions that have ended threads, in the order of the threads' numbers.
  public List<ExceptionValue> uncaught() {
    return threads.stream()
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
    MachineThread thread = threads.get(number);
    clock = Math.max(clock, readiness.alarm(number));
    readiness.setReady(number);
    world.enter(thread, false);
    goOn(thread);
    settle();
  }

  private void settle() {
    for (MachineThread next = started.poll(); next != null; next = started.poll()) {
      world.enter(next, true);
      begin(next);
    }
    ring();
    if (outcome == Outcome.RUNNING) {
      if (readiness.count() == 0) {
        outcome = Outcome.STUCK;
      } else if (steps >= limits.steps()) {
        outcome = Outcome.LIMIT;
      }
    }
  }

  /// Lets the time pass as far as it does by itself. Who wakes and has nothing left to do ends.
  private void ring() {
    while (outcome == Outcome.RUNNING) {
      clock = readiness.ring(clock);
      Optional<Integer> woken = lastSleeps.stream().filter(this::isReady).findFirst();
      if (woken.isEmpty()) {
        return;
      }
      end(threads.get(woken.get()));
    }
  }

  private void goOn(MachineThread thread) {
    try {
      if (thread.stage != null) {
        world.resume();
      }
      carryOut(thread);
    } catch (PythonException raised) {
      world.leaveLine();
      if (world.hasTakenStep()) {
        thread.raised = raised;
      } else {
        world.raise(raised);
        thread.raised = raised;
        end(thread);
      }
    }
  }

  private void begin(MachineThread thread) {
    if (thread.object.job().target() == None.NONE) {
      end(thread);
      return;
    }
    try {
      ThreadState state = ThreadState.of(program, thread.object.job());
      thread.state = state;
      state.step(world);
      carryOut(thread);
    } catch (PythonException raised) {
      thread.raised = raised;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Carries out a thread's instructions until the next one would be a second step.
  private void carryOut(MachineThread thread) {
    if (thread.raised != null) {
      throw thread.raised;
    }
    ThreadState state = Objects.requireNonNull(thread.state);
    while (thread.stage == null && mayGoOn()) {
      if (state.isAtEnd()) {
        world.leaveLine();
        endAwake(thread);
        return;
      }
      if (!world.allows(state) || !carriedOut(thread, state)) {
        return;
      }
    }
    if (instructions >= limits.instructions()) {
      outcome = Outcome.LIMIT;
    }
  }

  /// Who computes for ever comes to the end of no step, where others could stop the run.
  private boolean mayGoOn() {
    if ((instructions & GLANCE) == 0 && Thread.currentThread().isInterrupted()) {
      outcome = Outcome.CANCELLED;
    }
    return outcome != Outcome.CANCELLED && instructions < limits.instructions();
  }

  /// Carries out one instruction; false when it is a step too many.
  private boolean carriedOut(MachineThread thread, ThreadState state) {
    instructions++;
    world.seeAgain();
    try {
      state.step(world);
      thread.seen.clear();
      return true;
    } catch (Pause e) {
      return false;
    } catch (RefusalException refused) {
      throw refused.at(state.line());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Ends a thread, unless its last step was to sleep: then it ends when it wakes.
  private void endAwake(MachineThread thread) {
    int number = thread.object.number();
    if (readiness.alarm(number) == Readiness.AWAKE) {
      end(thread);
    } else {
      lastSleeps.add(number);
    }
  }

  private void end(MachineThread thread) {
    thread.hasEnded = true;
    readiness.setWaiting(thread.object.number());
    lastSleeps.remove(thread.object.number());
    thread.object.end(world);
    if (!thread.object.isDaemon() && --awaited == 0) {
      begin();
      outcome = Outcome.FINISHED;
    }
  }

  /// Makes a thread.
  MachineThread addThread(ThreadPlan plan) {
    PythonThread object = new PythonThread(threads.size(), plan);
    MachineThread thread = new MachineThread(object, handle(object));
    threads.add(thread);
    readiness.add(object.number());
    journal.thread(plan.lane());
    return thread;
  }

  /// Takes in an object of the library.
  Handle handle(SharedObject object) {
    Handle handle = new Handle(objects.size(), object.type());
    objects.add(object);
    return handle;
  }

  /// Lets a thread begin that has been started, after the step that is under way.
  void started(PythonThread thread) {
    readiness.setReady(thread.number());
    started.add(threads.get(thread.number()));
    if (!thread.isDaemon()) {
      awaited++;
    }
  }

  /// Says that more than one thread can notice what is in memory from now on, or that the only one
  /// has ended.
  void begin() {
    if (!isRecorded) {
      isRecorded = true;
      world.tellInitial();
    }
  }

  /// Ends the wait of a thread.
  void wake(int number, Call call) {
    MachineThread thread = threads.get(number);
    thread.called = call;
    closeStep(thread);
    readiness.setReady(number);
  }

  /// Says that the thread's step has ended that waited, if there is one.
  void closeStep(MachineThread thread) {
    if (thread.openStep != MachineThread.NO_STEP) {
      journal.end(thread.openStep, clock);
      thread.openStep = MachineThread.NO_STEP;
    }
  }

  /// All that matters for what can happen from here on, the time included, and not how it came so.
  public CanonicalForm form() {
    CanonicalForm form = timelessForm();
    for (MachineThread thread : threads) {
      form.add(readiness.isReady(thread.object.number()));
      form.add(readiness.alarm(thread.object.number()));
    }
    form.add(clock);
    form.add(switchInterval);
    return form;
  }

  /// All that matters for what can happen from here on where the time does not: who is asleep may
  /// wake at any moment, and nobody asks what time it is.
  public CanonicalForm timelessForm() {
    CanonicalForm form = new CanonicalForm();
    for (Object cell : cells) {
      form.add(cell);
    }
    objects.forEach(it -> it.describe(form));
    for (MachineThread thread : threads) {
      thread.describe(form);
      form.add(canMove(thread.object.number()));
    }
    return form;
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
