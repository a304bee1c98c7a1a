package org.interleave.run;

import java.util.List;
import org.interleave.machine.Job;
import org.interleave.machine.NoAttribute;
import org.interleave.machine.Timeout;
import org.interleave.program.Method;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.ExceptionType;
import org.interleave.value.None;
import org.interleave.value.PythonException;
import org.interleave.value.Text;
import org.interleave.value.Truth;

/// Python's `Thread`, from its making on. The main thread has one too.
final class LiveThreadObject implements LiveObject {

  private enum State {
    MADE,
    STARTED,
    ENDED
  }

  private final Crew crew;
  private final Recorder recorder;
  private final Job job;
  private final Monitor monitor;
  private final WaitQueue joiners;
  private volatile String name;
  private volatile boolean isDaemon;
  private State state = State.MADE;

  LiveThreadObject(Crew crew, Recorder recorder, Job job, String name, boolean isDaemon) {
    this.crew = crew;
    this.recorder = recorder;
    this.job = job;
    this.monitor = new Monitor(StepBuffer.NO_SUBJECT, crew.headcount());
    this.joiners = new WaitQueue(monitor);
    this.name = name;
    this.isDaemon = isDaemon;
  }

  @Override
  public String type() {
    return "Thread";
  }

  int number() {
    return recorder.thread();
  }

  Recorder recorder() {
    return recorder;
  }

  boolean isDaemon() {
    return isDaemon;
  }

  Job job() {
    return job;
  }

  @Override
  public Object call(Recorder by, Method method, List<Object> arguments)
      throws InterruptedException {
    switch (method) {
      case START -> start(by);
      case JOIN -> join(by, Timeout.of(arguments.getFirst()));
      case IS_ALIVE -> {
        return by.answer(state() == State.STARTED);
      }
      default -> throw NoAttribute.of(this, method);
    }
    return None.NONE;
  }

  private State state() {
    monitor.enter();
    try {
      return state;
    } finally {
      monitor.leave();
    }
  }

  private void start(Recorder by) {
    begin();
    crew.beforeStart();
    by.steps().open(StepKind.START, StepBuffer.NO_SUBJECT, number(), by.line());
    crew.start(this);
    by.steps().finish();
  }

  /// Takes note that the thread is started, and counts it in.
  void begin() {
    monitor.enter();
    try {
      if (state != State.MADE) {
        throw PythonException.of(ExceptionType.RUNTIME_ERROR, "threads can only be started once");
      }
      state = State.STARTED;
      crew.headcount().started(isDaemon);
    } finally {
      monitor.leave();
    }
  }

  private void join(Recorder by, Timeout timeout) throws InterruptedException {
    monitor.enter();
    try {
      if (state == State.MADE) {
        throw PythonException.of(
            ExceptionType.RUNTIME_ERROR, "cannot join thread before it is started");
      }
      if (by == recorder) {
        throw PythonException.of(ExceptionType.RUNTIME_ERROR, "cannot join current thread");
      }
      by.steps().open(StepKind.JOIN, StepBuffer.NO_SUBJECT, number(), by.line());
      boolean hasEnded = state == State.ENDED || joiners.await(timeout).isWoken();
      by.steps().finish();
      if (!hasEnded) {
        by.steps()
            .add(
                StepKind.GIVE_UP,
                StepBuffer.NO_SUBJECT,
                (long) number(),
                StepBuffer.NO_STEP,
                by.line());
      }
    } finally {
      monitor.leave();
    }
  }

  /// Takes note that the thread has taken its last step.
  void end() {
    monitor.enter();
    try {
      state = State.ENDED;
      joiners.wakeAll(StepBuffer.NO_STEP);
    } finally {
      monitor.leave();
    }
    crew.headcount().ended(isDaemon);
  }

  @Override
  public Object attribute(Recorder by, String attribute) {
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
    if (state() != State.MADE) {
      throw PythonException.of(
          ExceptionType.RUNTIME_ERROR, "cannot set daemon status of active thread");
    }
    isDaemon = value;
  }
}
