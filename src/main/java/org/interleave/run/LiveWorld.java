package org.interleave.run;

import java.util.List;
import org.interleave.library.NoAttribute;
import org.interleave.library.PythonInterval;
import org.interleave.library.Timeout;
import org.interleave.machine.World;
import org.interleave.program.Maker;
import org.interleave.program.Method;
import org.interleave.program.Question;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.value.ListValue;
import org.interleave.value.Snapshot;

/// What one thread meets outside of its own frames, while others run beside it.
final class LiveWorld implements World {

  private final LiveRun run;
  private final LiveThread thread;
  private final Recorder recorder;
  private final Memory memory;

  LiveWorld(LiveRun run, LiveThread thread) {
    this.run = run;
    this.thread = thread;
    this.recorder = thread.recorder();
    this.memory = run.memory();
  }

  @Override
  public void computed(int line, Object value) {
    if (memory.isRecorded()) {
      recorder.computed(line, Snapshot.of(value));
    }
  }

  @Override
  public Object read(int line, int cell) {
    SharedCell variable = memory.cell(cell);
    return variable.isConstant() || !memory.isRecorded()
        ? variable.value()
        : variable.read(recorder.at(line));
  }

  @Override
  public void write(int line, int cell, Object value) {
    SharedCell variable = memory.cell(cell);
    if (variable.isConstant() || !memory.isRecorded()) {
      variable.set(value);
    } else {
      variable.write(value, recorder.at(line));
    }
  }

  @Override
  public List<Object> read(int line, ListValue list) {
    return shared(line, list).read();
  }

  @Override
  public void store(int line, ListValue list, long index, Object value) {
    shared(line, list).store(index, value);
  }

  private SharedList shared(int line, ListValue list) {
    return new SharedList(list, recorder.at(line), memory.isRecorded());
  }

  @Override
  public void share(int line, ListValue list, String name) {
    memory.share(list, name, recorder);
  }

  @Override
  public Object make(int line, Maker maker, List<Object> arguments, String name) {
    return maker == Maker.THREAD
        ? run.crew().make(thread.thread(), arguments)
        : run.library().make(maker, arguments, new Birth(name, recorder.threadName()));
  }

  @Override
  public Object call(int line, Object object, Method method, List<Object> arguments)
      throws InterruptedException {
    return switch (object) {
      case LiveObject it -> {
        recorder.at(line);
        yield it.call(thread.caller(), method, arguments);
      }
      case ListValue it -> shared(line, it).call(method, arguments);
      default -> throw NoAttribute.of(object, method);
    };
  }

  @Override
  public Object attribute(int line, Object object, String name) {
    if (object instanceof LiveObject it) {
      recorder.at(line);
      return it.attribute(thread.caller(), name);
    }
    throw NoAttribute.of(object, name);
  }

  @Override
  public void setAttribute(int line, Object object, String name, Object value) {
    if (!(object instanceof LiveObject it)) {
      throw NoAttribute.assigned(object, name);
    }
    it.setAttribute(thread.caller(), name, value);
  }

  @Override
  public void print(int line, String text) {
    run.terminal().print(recorder.at(line), text);
  }

  @Override
  @SuppressWarnings("ThreadPriorityCheck") // a sleep of 0 means just this, in Python too
  public void sleep(int line, Object seconds) throws InterruptedException {
    long nanos = Timeout.ofSleep(seconds);
    recorder.at(line).steps().open(StepKind.SLEEP, StepBuffer.NO_SUBJECT, nanos, line);
    if (nanos == 0) {
      Thread.yield();
    } else {
      Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
    }
    recorder.steps().finish();
  }

  @Override
  public Object ask(int line, Question question) {
    return switch (question) {
      case CURRENT_THREAD -> thread.object();
      case TIME -> recorder.at(line).answer(System.nanoTime() / 1e9);
      case SWITCH_INTERVAL -> recorder.at(line).answer(run.switchInterval());
    };
  }

  @Override
  public void setSwitchInterval(int line, Object seconds) {
    run.setSwitchInterval(PythonInterval.of(seconds));
  }
}
