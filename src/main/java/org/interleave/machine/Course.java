package org.interleave.machine;

import java.util.Objects;
import java.util.Optional;
import org.interleave.trace.Limits;
import org.interleave.trace.Outcome;
import org.interleave.value.None;
import org.interleave.value.PythonException;
import org.interleave.value.RefusalException;

/// How a run goes on: carries threads on until each stands right before its next step.
final class Course {

  /// Every so many instructions, less one, it is seen whether the run has been interrupted.
  private static final long GLANCE = (1 << 16) - 1;

  private final MachineState state;
  private final Crew crew;
  private final Limits limits;
  private final boolean isCoarse;
  private final Turn turn;
  private final MachineCaller caller;
  private final MachineWorld world;

  Course(MachineState state) {
    this.state = state;
    crew = state.crew;
    limits = state.terms.limits();
    isCoarse = state.terms.isCoarse();
    turn = new Turn(state);
    caller = new MachineCaller(state, turn);
    world = new MachineWorld(state, turn, caller);
  }

  /// Carries out the next step of a thread that can move.
  void step(MachineThread thread) {
    int number = thread.object.number();
    state.chronicle.passUntil(crew.readiness().alarm(number));
    crew.readiness().setReady(number);
    turn.begin(thread, false);
    goOn(thread);
    settle();
  }

  /// Lets those begin that have been started, and the time pass as far as it does by itself.
  void settle() {
    beginStarted();
    if (isCoarse) {
      letGo();
    } else {
      ring();
    }
    if (state.outcome == Outcome.RUNNING) {
      if (!crew.readiness().isAnybodyLeft()) {
        state.outcome = crew.isAnybodyEndless() ? Outcome.LIMIT : Outcome.STUCK;
      } else if (state.chronicle.steps() >= limits.steps()) {
        state.outcome = Outcome.LIMIT;
      }
    }
  }

  private void beginStarted() {
    for (MachineThread next = crew.nextStarted(); next != null; next = crew.nextStarted()) {
      turn.begin(next, true);
      begin(next);
    }
  }

  /// Lets those go on, as far as nobody notices it, whom nobody holds any more, and the main thread
  /// when it is alone.
  private void letGo() {
    Optional<MachineThread> free = crew.free();
    while (state.outcome == Outcome.RUNNING && free.isPresent()) {
      MachineThread thread = free.get();
      thread.heldBy.clear();
      crew.readiness().setReady(thread.object.number());
      turn.begin(thread, true);
      goOn(thread);
      beginStarted();
      free = crew.free();
    }
  }

  /// Who wakes and has nothing left to do ends.
  private void ring() {
    while (state.outcome == Outcome.RUNNING) {
      state.chronicle.passUntil(crew.readiness().ring(state.chronicle.clock()));
      Optional<MachineThread> woken = crew.wokenAtEnd();
      if (woken.isEmpty()) {
        return;
      }
      end(woken.get());
    }
  }

  private void goOn(MachineThread thread) {
    if (thread.endsLate) {
      end(thread);
      return;
    }
    try {
      if (thread.stage != null) {
        caller.resume();
      }
      carryOut(thread);
    } catch (PythonException raised) {
      turn.leaveLine();
      fail(thread, raised);
    }
  }

  private void begin(MachineThread thread) {
    if (thread.object.job().target() == None.NONE) {
      endAwake(thread);
      return;
    }
    try {
      ThreadState frames = ThreadState.of(state.terms.code(), thread.object.job());
      thread.state = frames;
      frames.step(world);
      carryOut(thread);
    } catch (PythonException raised) {
      fail(thread, raised);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Lets an exception end a thread, which is a step of its own.
  private void fail(MachineThread thread, PythonException raised) {
    thread.raised = raised;
    if (isCoarse) {
      endUnheld(thread);
    } else if (!turn.hasTakenStep()) {
      turn.raise(raised);
      endAwake(thread);
    }
  }

  /// Carries out a thread's instructions until the next one would be a second step.
  private void carryOut(MachineThread thread) {
    if (thread.raised != null) {
      throw thread.raised;
    }
    ThreadState frames = Objects.requireNonNull(thread.state);
    long last = limits.instructions() + (isCoarse ? state.instructions : 0);
    while (thread.stage == null && mayGoOn(last)) {
      if (frames.isAtEnd()) {
        turn.leaveLine();
        if (isCoarse) {
          endUnheld(thread);
        } else {
          endAwake(thread);
        }
        return;
      }
      if (!turn.allows(frames) || !carriedOut(thread, frames)) {
        return;
      }
    }
    if (state.instructions >= last) {
      stop(thread);
    }
  }

  /// Stops the run; but where others do not notice it, only the thread, beside which they go on.
  private void stop(MachineThread thread) {
    if (isCoarse) {
      thread.isEndless = true;
      crew.readiness().setWaiting(thread.object.number());
    } else {
      state.outcome = Outcome.LIMIT;
    }
  }

  /// Who computes for ever comes to the end of no step, where others could stop the run.
  ///
  /// @param last after how many instructions of the run to stop
  private boolean mayGoOn(long last) {
    if ((state.instructions & GLANCE) == 0 && Thread.currentThread().isInterrupted()) {
      state.outcome = Outcome.CANCELLED;
    }
    return state.outcome != Outcome.CANCELLED && state.instructions < last;
  }

  /// Carries out one instruction; false when it is a step too many.
  private boolean carriedOut(MachineThread thread, ThreadState frames) {
    state.instructions++;
    world.seeAgain();
    try {
      frames.step(world);
      thread.seen.clear();
      return true;
    } catch (Pause e) {
      return false;
    } catch (RefusalException refused) {
      throw refused.at(frames.line());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Ends a thread, unless its last step was to sleep: then it ends when it wakes. It ends later,
  /// too, when that is known from elsewhere.
  private void endAwake(MachineThread thread) {
    int number = thread.object.number();
    if (isEndLate(thread)) {
      thread.endsLate = true;
    } else if (crew.readiness().alarm(number) == Readiness.AWAKE) {
      end(thread);
    } else {
      crew.endLater(number);
    }
  }

  private boolean isEndLate(MachineThread thread) {
    return turn.hasTakenStep()
        && state
            .terms
            .answers()
            .isEndLate(thread.object.number(), thread.steps, crew.isLast(thread));
  }

  /// Ends a thread, unless another one holds it, or its end is a step that can be noticed and it
  /// has taken one already.
  private void endUnheld(MachineThread thread) {
    boolean isNoticed =
        !crew.isAlone(thread) && (state.terms.code().asksWhoIsAlive() || crew.hasDaemons());
    if (!crew.isHeld(thread) && !(isNoticed && turn.hasTakenStep())) {
      end(thread);
    }
  }

  private void end(MachineThread thread) {
    boolean isLast = crew.end(thread);
    thread.object.end(caller);
    if (isLast) {
      state.memory.begin(state.chronicle);
      state.outcome = Outcome.FINISHED;
    }
  }
}
