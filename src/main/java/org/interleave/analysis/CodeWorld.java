package org.interleave.analysis;

import java.util.List;
import java.util.function.UnaryOperator;
import org.interleave.library.NoAttribute;
import org.interleave.library.Timeout;
import org.interleave.machine.Items;
import org.interleave.machine.ListMethods;
import org.interleave.machine.World;
import org.interleave.program.Maker;
import org.interleave.program.Method;
import org.interleave.program.Question;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.value.ExceptionType;
import org.interleave.value.ListValue;
import org.interleave.value.None;
import org.interleave.value.PythonException;

/// What one thread meets outside of its own frames, as its recorded steps tell it.
final class CodeWorld implements World {

  private final Trace trace;
  private final CodeMemory memory;
  private final Replicas replicas;
  private final Replica thread;
  private final CodeSteps steps;

  CodeWorld(Trace trace, CodeMemory memory, Replicas replicas, Replica thread, CodeSteps steps) {
    this.trace = trace;
    this.memory = memory;
    this.replicas = replicas;
    this.thread = thread;
    this.steps = steps;
  }

  @Override
  public void computed(int line, Object value) {
    if (memory.isRecorded()) {
      steps.computed(line, value);
    }
  }

  @Override
  public Object read(int line, int cell) {
    int subject = memory.subject(cell);
    if (subject == StepBuffer.NO_SUBJECT || !memory.isRecorded()) {
      return memory.value(cell);
    }
    return replicas.revive(trace.object(steps.expect(StepKind.READ, subject, CodeSteps.ANY, line)));
  }

  @Override
  public void write(int line, int cell, Object value) {
    int subject = memory.subject(cell);
    if (subject == StepBuffer.NO_SUBJECT || !memory.isRecorded()) {
      memory.set(cell, value);
    } else {
      steps.expect(StepKind.WRITE, subject, value, line);
    }
  }

  @Override
  public List<Object> read(int line, ListValue list) {
    return memory.isRecorded() ? listSteps().read(list, line) : list.items();
  }

  @Override
  public void store(int line, ListValue list, long index, Object value) {
    change(line, list, items -> Items.replaced(items, index, value));
  }

  private List<Object> change(int line, ListValue list, UnaryOperator<List<Object>> next) {
    if (memory.isRecorded()) {
      return listSteps().change(list, next, line);
    }
    List<Object> before = list.items();
    list.replace(list.version(), new ListValue.Version(next.apply(before), StepBuffer.NO_STEP));
    return before;
  }

  private ListSteps listSteps() {
    return new ListSteps(trace, steps, replicas);
  }

  @Override
  public void share(int line, ListValue list, String name) {
    replicas.share(list, name, thread.number, memory.isRecorded());
  }

  @Override
  public Object make(int line, Maker maker, List<Object> arguments, String name) {
    boolean isSemaphore = maker == Maker.SEMAPHORE || maker == Maker.BOUNDED_SEMAPHORE;
    if (isSemaphore && arguments.getFirst() instanceof Long permits && permits < 0) {
      throw PythonException.of(ExceptionType.VALUE_ERROR, "semaphore initial value must be >= 0");
    }
    boolean isOwnLock = arguments.isEmpty() || arguments.getFirst() == None.NONE;
    if (maker == Maker.CONDITION && !isOwnLock && !(arguments.getFirst() instanceof Replica)) {
      throw NoAttribute.of(arguments.getFirst(), Method.ACQUIRE);
    }
    Replica made = new Replica(maker, arguments, name, thread);
    if (maker == Maker.THREAD && !memory.isRecorded()) {
      replicas.bindNextThread(made);
    }
    return made;
  }

  @Override
  public Object call(int line, Object object, Method method, List<Object> arguments) {
    return switch (object) {
      case Replica it -> call(line, it, method, arguments);
      case ListValue it ->
          ListMethods.result(
              change(line, it, items -> ListMethods.changed(items, method, arguments)),
              method,
              arguments);
      default -> throw NoAttribute.of(object, method);
    };
  }

  private Object call(int line, Replica object, Method method, List<Object> arguments) {
    return object.maker == Maker.THREAD
        ? threadSteps(line).call(object, method, arguments)
        : new LibrarySteps(trace, steps, replicas, line).call(object, method, arguments);
  }

  private ThreadSteps threadSteps(int line) {
    return new ThreadSteps(trace, memory, replicas, steps, line);
  }

  @Override
  public Object attribute(int line, Object object, String name) {
    if (!(object instanceof Replica it)) {
      throw NoAttribute.of(object, name);
    }
    return switch (it.maker) {
      case THREAD -> threadSteps(line).attribute(it, name);
      case BARRIER ->
          name.equals("parties")
              ? it.arguments.getFirst()
              : trace.object(steps.expect(StepKind.READ, it, CodeSteps.ANY, line));
      default -> throw NoAttribute.of(object, name);
    };
  }

  @Override
  public void setAttribute(int line, Object object, String name, Object value) {
    if (!(object instanceof Replica it) || it.maker != Maker.THREAD) {
      throw NoAttribute.assigned(object, name);
    }
    threadSteps(line).setAttribute(it, name, value);
  }

  @Override
  public void print(int line, String text) {
    steps.expect(StepKind.PRINT, StepBuffer.NO_SUBJECT, text, line);
  }

  @Override
  public void sleep(int line, Object seconds) {
    steps.expect(StepKind.SLEEP, StepBuffer.NO_SUBJECT, Timeout.ofSleep(seconds), line);
  }

  @Override
  public Object ask(int line, Question question) {
    return question == Question.CURRENT_THREAD ? thread : threadSteps(line).answer();
  }

  @Override
  public void setSwitchInterval(int line, Object seconds) {
    // No step: nobody can tell what it was but by asking, and the answer is recorded.
  }
}
