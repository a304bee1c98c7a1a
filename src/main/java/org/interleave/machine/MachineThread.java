package org.interleave.machine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.interleave.library.Call;
import org.interleave.library.CanonicalForm;
import org.interleave.library.Copies;
import org.interleave.library.PythonThread;
import org.interleave.library.Stage;
import org.interleave.value.None;
import org.interleave.value.PythonException;
import org.jspecify.annotations.Nullable;

/// One thread of a [Machine].
final class MachineThread {

  static final int NO_STEP = -1;

  final PythonThread object;

  /// The thread itself as listings know it.
  final Handle handle;

  /// Nothing before it begins.
  @Nullable ThreadState state;

  /// What ends the thread in its next step.
  @Nullable PythonException raised;

  /// The call that has not returned, and where.
  @Nullable Handle calls;

  @Nullable Stage stage;

  /// How the wait of that call has ended, if another thread has ended it.
  @Nullable Call called;

  /// What the lists looked like that the next instruction has seen already.
  final List<List<Object>> seen = new ArrayList<>(0);

  /// The threads that have to end before its next step can be noticed. Those that have ended stay
  /// until all have.
  final BitSet heldBy = new BitSet();

  /// The step that lasts until the thread goes on, or [#NO_STEP].
  int openStep = NO_STEP;

  /// How many steps it has taken.
  int steps;

  /// Whether it has taken its last step, and ends when it is chosen once more.
  boolean endsLate;

  boolean hasEnded;

  /// Whether it has carried out so much without a step that others can notice that it is taken to
  /// go on like that for ever.
  boolean isEndless;

  MachineThread(PythonThread object, Handle handle) {
    this.object = object;
    this.handle = handle;
  }

  MachineThread copy(Copies copies) {
    return copy((PythonThread) copies.of(object), handle, copies);
  }

  /// The same as another thread.
  MachineThread copy(PythonThread other, Handle otherHandle, Copies copies) {
    MachineThread copy = new MachineThread(other, otherHandle);
    copy.state = state == null ? null : state.copy(copies);
    copy.raised = raised;
    copy.calls = calls;
    copy.stage = stage == null ? null : stage.copy(copies);
    copy.called = called;
    seen.forEach(items -> copy.seen.add(items.stream().map(copies::of).toList()));
    copy.heldBy.or(heldBy);
    copy.openStep = openStep;
    copy.steps = steps;
    copy.endsLate = endsLate;
    copy.hasEnded = hasEnded;
    copy.isEndless = isEndless;
    return copy;
  }

  void describe(CanonicalForm form) {
    form.add(object.isStarted());
    form.add(hasEnded);
    form.add(isEndless);
    if (isEndless) {
      return;
    }
    form.add(endsLate);
    form.add(heldBy.isEmpty() ? None.NONE : heldBy.clone());
    form.add(raised == null ? None.NONE : raised.value());
    form.add(called == null ? None.NONE : called.ending());
    if (calls != null && stage != null) {
      form.add(calls);
      stage.describe(form);
    }
    seen.forEach(form::addAll);
    if (state != null) {
      state.describe(form, stage != null);
    }
  }
}
