package org.interleave.machine;

import java.util.BitSet;
import java.util.List;
import org.interleave.library.CanonicalForm;
import org.interleave.program.Instruction;
import org.interleave.program.Method;
import org.jspecify.annotations.Nullable;

/// A part of a [Machine]'s state, which never changes. Parts of the same program with equal forms
/// behave alike, so that a state is known by the forms of its parts.
public sealed interface StatePart {

  List<Object> form();

  /// What a variable of the module holds.
  final class OfVariable implements StatePart {

    private final List<Object> form;
    final Object value;

    OfVariable(List<Object> form, Object value) {
      this.form = form;
      this.value = value;
    }

    @Override
    public List<Object> form() {
      return form;
    }
  }

  /// The objects of the library, and the lists that several threads may know.
  final class OfObjects implements StatePart {

    private final List<Object> form;
    private final BitSet threads;

    /// What the objects and lists are taken from, and nothing else.
    final MachineState state;

    /// Whether everything else has to be taken from there, too, as parts share a list that only one
    /// thread knows.
    final boolean isWhole;

    OfObjects(List<Object> form, BitSet threads, MachineState state, boolean isWhole) {
      this.form = form;
      this.threads = threads;
      this.state = state;
      this.isWhole = isWhole;
    }

    @Override
    public List<Object> form() {
      return form;
    }

    /// Whether it matters here which threads they are: one waits in a queue, say.
    public boolean mentions(int thread) {
      return isWhole || threads.get(thread);
    }

    /// What a thread is to do, in a form in which it can be compared.
    public List<Object> job(int thread) {
      CanonicalForm job = new CanonicalForm();
      state.crew.get(thread).object.describeJob(job);
      return job.parts();
    }
  }

  /// How far a thread has come.
  final class OfThread implements StatePart {

    /// Stands for the variable of an instruction that reads and writes none.
    public static final int NO_VARIABLE = -1;

    private final List<Object> form;
    final MachineThread thread;
    final boolean isReady;
    final long alarm;

    /// Asked for at each step of a search, and so worked out once.
    private final int variable;

    private final boolean isWriting;
    private final boolean isCalling;

    OfThread(List<Object> form, MachineThread thread, Readiness readiness) {
      int number = thread.object.number();
      this.form = form;
      this.thread = thread;
      this.isReady = readiness.isReady(number);
      this.alarm = readiness.alarm(number);
      Instruction next = upcoming();
      this.isWriting = next instanceof Instruction.Write;
      this.variable =
          switch (next) {
            case Instruction.Read it -> it.cell();
            case Instruction.Write it -> it.cell();
            case null, default -> NO_VARIABLE;
          };
      Instruction called = thread.stage == null ? next : waiting();
      this.isCalling = called instanceof Instruction.CallMethod it && !isAboutThreads(it.method());
    }

    private static boolean isAboutThreads(Method method) {
      return method == Method.START || method == Method.JOIN || method == Method.IS_ALIVE;
    }

    /// The call that has not returned.
    private @Nullable Instruction waiting() {
      return thread.state == null ? null : thread.state.latest();
    }

    private @Nullable Instruction upcoming() {
      return thread.state == null || thread.stage != null ? null : thread.state.upcoming();
    }

    @Override
    public List<Object> form() {
      return form;
    }

    /// Whether it can take a step.
    public boolean canMove() {
      return isReady || alarm != Readiness.AWAKE;
    }

    public boolean hasEnded() {
      return thread.hasEnded;
    }

    /// Whether its next step cannot be noticed before some threads have ended.
    public boolean isHeld() {
      return !thread.heldBy.isEmpty();
    }

    /// Whether its next step cannot be noticed before another thread has ended.
    public boolean isHeldBy(int other) {
      return thread.heldBy.get(other);
    }

    /// The variable of the module that its next instruction reads or writes, or [#NO_VARIABLE].
    public int variable() {
      return variable;
    }

    /// Whether its next instruction writes a variable of the module.
    public boolean isWriting() {
      return isWriting;
    }

    /// Whether its next step is in a call of a method that does nothing with threads.
    public boolean isCalling() {
      return isCalling;
    }
  }
}
