package org.interleave.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interleave.library.Copies;
import org.interleave.library.PythonThread;
import org.interleave.library.ThreadPlan;
import org.jspecify.annotations.Nullable;

/// The threads of a run: who has been made, started and ended, and who can move.
final class Crew {

  static final int MAIN = 0;

  private final List<MachineThread> threads = new ArrayList<>();
  private final Readiness readiness;

  /// Those that begin after the step that is under way.
  private final Deque<MachineThread> started = new ArrayDeque<>();

  /// Those that sleep and do nothing more when they wake.
  private final SortedSet<Integer> lastSleeps = new TreeSet<>();

  /// How many have to end before the run does.
  private int awaited;

  /// How many have been started and have not ended.
  private int alive;

  /// How many have been made without a name.
  private int unnamed;

  Crew() {
    this(new Readiness());
  }

  private Crew(Readiness readiness) {
    this.readiness = readiness;
  }

  /// The same between two steps.
  Crew copy(Copies copies) {
    Crew copy = new Crew(readiness.copy());
    threads.forEach(thread -> copy.threads.add(thread.copy(copies)));
    copy.lastSleeps.addAll(lastSleeps);
    copy.awaited = awaited;
    copy.alive = alive;
    copy.unnamed = unnamed;
    return copy;
  }

  /// The same with other threads, by number, between two steps.
  Crew copy(Copies copies, List<StatePart.OfThread> others) {
    Crew copy = new Crew();
    for (MachineThread mine : threads) {
      StatePart.OfThread part = others.get(copy.size());
      PythonThread object = (PythonThread) copies.of(mine.object);
      object.comeAsFarAs(part.thread.object);
      copy.add(part.thread.copy(object, mine.handle, copies), part);
    }
    copy.unnamed = unnamed;
    return copy;
  }

  private void add(MachineThread thread, StatePart.OfThread part) {
    int number = size();
    threads.add(thread);
    readiness.add(number);
    if (part.isReady) {
      readiness.setReady(number);
    } else if (part.alarm != Readiness.AWAKE) {
      readiness.setAsleep(number, part.alarm);
    }
    if (isAlive(thread.object)) {
      alive++;
      awaited += thread.object.isDaemon() ? 0 : 1;
    }
  }

  Readiness readiness() {
    return readiness;
  }

  int size() {
    return threads.size();
  }

  MachineThread get(int number) {
    return threads.get(number);
  }

  Stream<MachineThread> all() {
    return threads.stream();
  }

  /// Makes a thread.
  MachineThread make(ThreadPlan plan, Handles handles) {
    PythonThread object = new PythonThread(threads.size(), plan);
    MachineThread thread = new MachineThread(object, handles.add(object));
    threads.add(thread);
    readiness.add(object.number());
    return thread;
  }

  /// What the arguments of `Thread` ask for.
  ThreadPlan plan(List<Object> arguments, PythonThread maker) {
    return ThreadPlan.of(arguments, maker, () -> ++unnamed);
  }

  /// Lets a thread begin after the step that is under way.
  void start(PythonThread thread) {
    readiness.setReady(thread.number());
    started.add(threads.get(thread.number()));
    alive++;
    if (!thread.isDaemon()) {
      awaited++;
    }
  }

  /// One of those that are to begin, or nobody.
  @Nullable MachineThread nextStarted() {
    return started.poll();
  }

  boolean isAlive(PythonThread thread) {
    return thread.isStarted() && !get(thread.number()).hasEnded;
  }

  /// Whether a thread is the main one, and there is no other.
  boolean isAlone(MachineThread thread) {
    return thread.object.number() == MAIN && !thread.hasEnded && alive == 1;
  }

  /// Lets no step of a thread be noticed before another one has ended.
  void hold(MachineThread thread, PythonThread by) {
    thread.heldBy.set(by.number());
    readiness.setWaiting(thread.object.number());
  }

  boolean isHeld(MachineThread thread) {
    // Asked before each step, of threads that hardly ever are.
    return !thread.heldBy.isEmpty() && thread.heldBy.stream().anyMatch(it -> !get(it).hasEnded);
  }

  /// Somebody who can go on with what nobody notices: all have ended who held it, or it is the only
  /// one, and has not ended.
  Optional<MachineThread> free() {
    return threads.stream().filter(this::isFree).findFirst();
  }

  private boolean isFree(MachineThread thread) {
    boolean isLetGo = !thread.heldBy.isEmpty() && !isHeld(thread);
    boolean canMove = readiness.isReady(MAIN) || readiness.alarm(MAIN) != Readiness.AWAKE;
    return !thread.hasEnded && (isLetGo || (isAlone(thread) && canMove));
  }

  /// Whether a thread goes on for ever without a step that others can notice.
  boolean isAnybodyEndless() {
    return threads.stream().anyMatch(it -> it.isEndless);
  }

  /// Whether there is a thread that nobody waits for.
  boolean hasDaemons() {
    return threads.stream().anyMatch(it -> it.object.isDaemon());
  }

  /// Lets a thread end when it wakes.
  void endLater(int number) {
    lastSleeps.add(number);
  }

  /// One of those that have woken and do nothing more.
  Optional<MachineThread> wokenAtEnd() {
    if (lastSleeps.isEmpty()) { // after nearly every step, and a stream takes as long as the step
      return Optional.empty();
    }
    return lastSleeps.stream().filter(readiness::isReady).findFirst().map(threads::get);
  }

  /// Whether a thread is the last that has to end.
  boolean isLast(MachineThread thread) {
    return !thread.object.isDaemon() && awaited == 1;
  }

  /// Ends a thread. Whether it was the last that had to end.
  boolean end(MachineThread thread) {
    thread.hasEnded = true;
    alive--;
    readiness.setWaiting(thread.object.number());
    lastSleeps.remove(thread.object.number());
    return !thread.object.isDaemon() && --awaited == 0;
  }
}
