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

  private final List<MachineThread> threads = new ArrayList<>();
  private final Readiness readiness;

  /// Those that begin after the step that is under way.
  private final Deque<MachineThread> started = new ArrayDeque<>();

  /// Those that sleep and do nothing more when they wake.
  private final SortedSet<Integer> lastSleeps = new TreeSet<>();

  /// How many have to end before the run does.
  private int awaited;

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
    copy.unnamed = unnamed;
    return copy;
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
    if (!thread.isDaemon()) {
      awaited++;
    }
  }

  /// One of those that are to begin, or nobody.
  @Nullable MachineThread nextStarted() {
    return started.poll();
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

  /// Ends a thread. Whether it was the last that had to end.
  boolean end(MachineThread thread) {
    thread.hasEnded = true;
    readiness.setWaiting(thread.object.number());
    lastSleeps.remove(thread.object.number());
    return !thread.object.isDaemon() && --awaited == 0;
  }
}
