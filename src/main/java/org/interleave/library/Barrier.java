package org.interleave.library;

import java.util.List;
import org.interleave.program.Method;
import org.interleave.trace.NoValue;
import org.interleave.trace.StepKind;
import org.interleave.value.ExceptionType;
import org.interleave.value.ExceptionValue;
import org.interleave.value.None;
import org.interleave.value.PythonException;

/// Python's `Barrier`: the last of so many threads to come lets all of them go on.
public final class Barrier extends SharedObject {

  /// Waiting for the last one; `place` is how many came before.
  private record Waiting(long place) implements Stage {}

  private final WaitQueue queue;
  private final long parties;
  private final Timeout patience;

  /// How many have come that wait for the same last one.
  private long arrived;

  private boolean isBroken;

  /// @param patience how long a thread waits that does not say
  public Barrier(int subject, long parties, Timeout patience) {
    super(subject);
    this.queue = new WaitQueue();
    this.parties = parties;
    this.patience = patience;
  }

  private Barrier(Barrier original) {
    super(original.subject());
    queue = original.queue.copy();
    parties = original.parties;
    patience = original.patience;
    arrived = original.arrived;
    isBroken = original.isBroken;
  }

  @Override
  public String type() {
    return "Barrier";
  }

  @Override
  public Progress call(Caller by, Method method, List<Object> arguments) {
    return switch (method) {
      case WAIT -> waitFor(by, arguments.getFirst());
      case ABORT -> become(by, true);
      case RESET -> become(by, false);
      default -> throw NoAttribute.of(this, method);
    };
  }

  private Progress become(Caller by, boolean broken) {
    isBroken = broken;
    breakUp(by, step(by, StepKind.WRITE, broken));
    return Progress.NOTHING_RETURNED;
  }

  private Progress waitFor(Caller by, Object seconds) {
    Timeout timeout = seconds == None.NONE ? patience : Timeout.of(seconds);
    if (isBroken) {
      read(by, true);
      throw broken();
    }
    long place = arrived++;
    if (arrived == parties) {
      arrived = 0;
      queue.wakeAll(by, Call.woken(step(by, StepKind.SIGNAL, place)));
      return new Progress.Returned(place);
    }
    step(by, StepKind.WAIT);
    queue.add(by);
    return new Progress.Waiting(timeout, new Waiting(place));
  }

  @Override
  public Progress resume(Caller by, Stage stage, Call call) {
    long place = ((Waiting) stage).place();
    switch (call.ending()) {
      case WOKEN -> {
        by.step(this, StepKind.WAKE, place, call.cause());
        return new Progress.Returned(place);
      }
      case SENT_AWAY -> by.step(this, StepKind.WAKE, NoValue.NOTHING, call.cause());
      case IN_VAIN -> {
        queue.remove(by);
        isBroken = true;
        breakUp(by, step(by, StepKind.GIVE_UP));
      }
    }
    throw broken();
  }

  /// Sends all away who wait.
  private void breakUp(Caller by, long cause) {
    arrived = 0;
    queue.wakeAll(by, Call.sentAway(cause));
  }

  private static PythonException broken() {
    return new PythonException(new ExceptionValue(ExceptionType.BROKEN_BARRIER_ERROR, List.of()));
  }

  @Override
  public Object attribute(Caller by, String name) {
    return switch (name) {
      case "parties" -> parties;
      case "n_waiting" -> read(by, arrived);
      case "broken" -> read(by, isBroken);
      default -> throw NoAttribute.of(this, name);
    };
  }

  @Override
  Barrier copy(Copies copies) {
    return new Barrier(this);
  }

  @Override
  public void describe(CanonicalForm form) {
    form.addThreads(queue.threads());
    form.add(arrived);
    form.add(isBroken);
  }
}
