package org.interleave.library;

import java.util.List;
import org.interleave.program.Method;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.ExceptionType;
import org.interleave.value.PythonException;
import org.interleave.value.Text;
import org.interleave.value.Truth;

/// Python's `Thread`, from its making on. The main thread has one too.
public final class PythonThread extends SharedObject {

  private enum State {
    MADE,
    STARTED,
    ENDED
  }

  private enum Joining implements Stage {
    JOINING
  }

  private final int number;
  private final Job job;
  private final String lane;
  private final WaitQueue joiners;
  private String name;
  private boolean isDaemon;
  private State state = State.MADE;

  public PythonThread(int number, ThreadPlan plan) {
    super(StepBuffer.NO_SUBJECT);
    this.number = number;
    this.job = plan.job();
    this.lane = plan.lane();
    this.joiners = new WaitQueue();
    this.name = plan.name();
    this.isDaemon = plan.isDaemon();
  }

  private PythonThread(PythonThread original, Copies copies) {
    super(StepBuffer.NO_SUBJECT);
    number = original.number;
    job = new Job(copies.of(original.job.target()), copies.of(original.job.arguments()));
    lane = original.lane;
    joiners = original.joiners.copy();
    name = original.name;
    isDaemon = original.isDaemon;
    state = original.state;
  }

  @Override
  public String type() {
    return "Thread";
  }

  public int number() {
    return number;
  }

  public Job job() {
    return job;
  }

  /// Its short name, without the function that it calls.
  public String lane() {
    return lane;
  }

  public boolean isDaemon() {
    return isDaemon;
  }

  public boolean isStarted() {
    return state != State.MADE;
  }

  @Override
  public Progress call(Caller by, Method method, List<Object> arguments) {
    return switch (method) {
      case START -> start(by);
      case JOIN -> join(by, Timeout.of(arguments.getFirst()));
      case IS_ALIVE -> new Progress.Returned(by.answer(state == State.STARTED));
      default -> throw NoAttribute.of(this, method);
    };
  }

  private Progress start(Caller by) {
    begin();
    by.start(this);
    return Progress.NOTHING_RETURNED;
  }

  /// Takes note that the thread is started.
  public void begin() {
    if (state != State.MADE) {
      throw PythonException.of(ExceptionType.RUNTIME_ERROR, "threads can only be started once");
    }
    state = State.STARTED;
  }

  private Progress join(Caller by, Timeout timeout) {
    if (state == State.MADE) {
      throw PythonException.of(
          ExceptionType.RUNTIME_ERROR, "cannot join thread before it is started");
    }
    if (by.thread() == number) {
      throw PythonException.of(ExceptionType.RUNTIME_ERROR, "cannot join current thread");
    }
    step(by, StepKind.JOIN, (long) number);
    if (state == State.ENDED) {
      return Progress.NOTHING_RETURNED;
    }
    joiners.add(by);
    return new Progress.Waiting(timeout, Joining.JOINING);
  }

  @Override
  public Progress resume(Caller by, Stage stage, Call call) {
    if (call.isInVain()) {
      joiners.remove(by);
      step(by, StepKind.GIVE_UP, (long) number);
    }
    return Progress.NOTHING_RETURNED;
  }

  /// Is made, started or ended like another thread.
  public void comeAsFarAs(PythonThread other) {
    state = other.state;
  }

  /// Takes note that the thread has taken its last step.
  public void end(Caller by) {
    state = State.ENDED;
    joiners.wakeAll(by, Call.woken(StepBuffer.NO_STEP));
  }

  @Override
  public Object attribute(Caller by, String attribute) {
    return switch (attribute) {
      case "name" -> name;
      case "daemon" -> isDaemon;
      default -> throw NoAttribute.of(this, attribute);
    };
  }

  @Override
  public void setAttribute(String attribute, Object value) {
    switch (attribute) {
      case "name" -> name = Text.str(value);
      case "daemon" -> setDaemon(Truth.of(value));
      default -> throw NoAttribute.of(this, attribute);
    }
  }

  private void setDaemon(boolean value) {
    if (state != State.MADE) {
      throw PythonException.of(
          ExceptionType.RUNTIME_ERROR, "cannot set daemon status of active thread");
    }
    isDaemon = value;
  }

  @Override
  PythonThread copy(Copies copies) {
    return new PythonThread(this, copies);
  }

  /// Writes down what it is to do.
  public void describeJob(CanonicalForm form) {
    form.add(job.target());
    form.add(job.arguments());
    form.add(isDaemon);
  }

  /// Writes down what does not change with its progress.
  @Override
  public void describe(CanonicalForm form) {
    describeJob(form);
    form.addThreads(joiners.threads());
    form.add(name);
  }
}
