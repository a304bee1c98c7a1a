package org.interleave.explore;

import static org.interleave.machine.StatePart.OfThread.NO_VARIABLE;

import java.util.Arrays;
import org.interleave.machine.Machine;
import org.interleave.machine.StatePart;
import org.jspecify.annotations.Nullable;

/// What has been found out about steps that read or write a variable of the module and change
/// nothing else but their thread: what comes of them depends on the thread, the objects and the
/// variable alone, whatever the rest of the state.
final class KnownSteps {

  private static final int UNKNOWN = -1;

  /// Stands for the value of a variable that is written, whatever it was.
  private static final int ANY = -1;

  private final Layout layout;
  private final PartTable<StatePart.OfThread> threads;

  /// What a thread and the objects are before the step, and what the variable is.
  private final PairTable actors = new PairTable();

  private final PairTable steps = new PairTable();

  /// What the thread and the variable are after it.
  private final IntSequence laterThread = new IntSequence();

  private final IntSequence laterValue = new IntSequence();

  KnownSteps(Layout layout, PartTable<StatePart.OfThread> threads) {
    this.layout = layout;
    this.threads = threads;
  }

  /// What comes of a thread's step, if it is known.
  int @Nullable [] after(int[] state, int thread) {
    int variable = variable(state, thread);
    int step = variable == NO_VARIABLE ? UNKNOWN : step(state, thread, variable);
    if (step == UNKNOWN || laterThread.get(step) == UNKNOWN) {
      return null;
    }
    int[] after = state.clone();
    after[layout.thread(thread)] = laterThread.get(step);
    after[variable] = laterValue.get(step);
    return after;
  }

  /// Takes note of what came of a thread's step.
  void learn(int[] state, int thread, int[] after) {
    int variable = variable(state, thread);
    if (variable != NO_VARIABLE && isQuiet(state, thread, variable, after)) {
      int step = step(state, thread, variable);
      laterThread.set(step, after[layout.thread(thread)]);
      laterValue.set(step, after[variable]);
    }
  }

  /// The place of the next step's variable, or NO_VARIABLE. What the main thread does next depends
  /// on whether it is alone.
  private int variable(int[] state, int thread) {
    int number =
        thread == Machine.MAIN ? NO_VARIABLE : threads.get(state[layout.thread(thread)]).variable();
    return number == NO_VARIABLE ? NO_VARIABLE : layout.variable(number);
  }

  private int step(int[] state, int thread, int variable) {
    int part = state[layout.thread(thread)];
    int actor = actors.number(part, state[layout.objects()]);
    int step = steps.number(actor, threads.get(part).isWriting() ? ANY : state[variable]);
    if (step == laterThread.size()) {
      laterThread.add(UNKNOWN);
      laterValue.add(UNKNOWN);
    }
    return step;
  }

  /// Whether nothing changed but the thread, which goes on, and the variable. When a thread ends,
  /// others may go on.
  private boolean isQuiet(int[] state, int thread, int variable, int[] after) {
    int[] quiet = state.clone();
    if (after.length == state.length) {
      quiet[layout.thread(thread)] = after[layout.thread(thread)];
      quiet[variable] = after[variable];
    }
    return Arrays.equals(quiet, after) && !threads.get(after[layout.thread(thread)]).hasEnded();
  }
}
