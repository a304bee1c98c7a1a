package org.interleave.explore;

import static org.interleave.machine.StatePart.OfThread.NO_VARIABLE;

import java.util.Arrays;
import org.interleave.machine.Machine;
import org.interleave.machine.StatePart;
import org.jspecify.annotations.Nullable;

/// What has been found out about steps that read or write a variable of the module, or call an
/// object, and change nothing else but their thread: what comes of them depends on the thread, the
/// objects and the variable alone, whatever the rest of the state.
final class KnownSteps {

  private static final int UNKNOWN = -1;

  /// Stands for the value of a variable that is written, whatever it was.
  private static final int ANY = -1;

  private final Layout layout;
  private final PartTable<StatePart.OfThread> threads;

  /// What a thread and the objects are before the step, and what the variable is; or, as objects
  /// know threads by their numbers, which thread it is.
  private final PairTable actors = new PairTable();

  private final PairTable steps = new PairTable();

  /// What the thread is after it, and the variable or the objects.
  private final IntSequence laterThread = new IntSequence();

  private final IntSequence laterPart = new IntSequence();

  KnownSteps(Layout layout, PartTable<StatePart.OfThread> threads) {
    this.layout = layout;
    this.threads = threads;
  }

  /// What comes of a thread's step, if it is known.
  int @Nullable [] after(int[] state, int thread) {
    int place = place(state, thread);
    int step = place == UNKNOWN ? UNKNOWN : step(state, thread, place);
    if (step == UNKNOWN || laterThread.get(step) == UNKNOWN) {
      return null;
    }
    int[] after = state.clone();
    after[layout.thread(thread)] = laterThread.get(step);
    after[place] = laterPart.get(step);
    return after;
  }

  /// Takes note of what came of a thread's step.
  void learn(int[] state, int thread, int[] after) {
    int place = place(state, thread);
    if (place != UNKNOWN && isQuiet(state, thread, place, after)) {
      int step = step(state, thread, place);
      laterThread.set(step, after[layout.thread(thread)]);
      laterPart.set(step, after[place]);
    }
  }

  /// The place of the variable or the objects that the next step is about. What the main thread
  /// does next depends on whether it is alone.
  private int place(int[] state, int thread) {
    StatePart.OfThread part = threads.get(state[layout.thread(thread)]);
    if (thread == Machine.MAIN) {
      return UNKNOWN;
    } else if (part.isCalling()) {
      return layout.objects();
    }
    return part.variable() == NO_VARIABLE ? UNKNOWN : layout.variable(part.variable());
  }

  private int step(int[] state, int thread, int place) {
    StatePart.OfThread part = threads.get(state[layout.thread(thread)]);
    int actor = actors.number(state[layout.thread(thread)], state[layout.objects()]);
    int step = steps.number(actor, part.isCalling() ? thread : before(state, part, place));
    if (step == laterThread.size()) {
      laterThread.add(UNKNOWN);
      laterPart.add(UNKNOWN);
    }
    return step;
  }

  private static int before(int[] state, StatePart.OfThread part, int place) {
    return part.isWriting() ? ANY : state[place];
  }

  /// Whether nothing changed but the thread and what the step is about, and the thread can take
  /// another one. When it ends, others may go on; whether a join holds it depends on another; and
  /// when it waits, nobody may be left.
  private boolean isQuiet(int[] state, int thread, int place, int[] after) {
    int[] quiet = state.clone();
    if (after.length == state.length) {
      quiet[layout.thread(thread)] = after[layout.thread(thread)];
      quiet[place] = after[place];
    }
    return Arrays.equals(quiet, after) && threads.get(after[layout.thread(thread)]).canMove();
  }
}
