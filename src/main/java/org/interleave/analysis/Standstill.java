package org.interleave.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;

/// Why threads cannot go on: what each of them waits for, and the circle in which threads wait for
/// each other, if there is one. In a run that got stuck these are all that have not ended.
public final class Standstill {

  private final Trace trace;
  private final Findings findings;

  /// How many steps of the run have been taken.
  private final int taken;

  /// For each thread what it waits for, or null when it does not wait.
  private final @Nullable Obstacle[] obstacles;

  private final List<Obstacle> cycle;

  private Standstill(Findings findings, int taken, IntPredicate waits) {
    this.trace = findings.trace();
    this.findings = findings;
    this.taken = taken;
    this.obstacles = new Obstacle[trace.threads()];
    for (int thread = 0; thread < obstacles.length; thread++) {
      obstacles[thread] = !waits.test(thread) || hasEnded(thread, 0) ? null : obstacle(thread);
    }
    this.cycle = findCycle();
  }

  /// Of a run that got stuck.
  ///
  /// @param findings what was found in the trace apart from this
  static Standstill of(Findings findings) {
    return new Standstill(findings, findings.trace().size(), _ -> true);
  }

  /// The circle, in words, in which threads wait for each other after so many steps, be others able
  /// to go on or not.
  ///
  /// @param waiting the numbers of the threads that cannot go on by themselves
  public static Optional<String> circle(Findings findings, int taken, Set<Integer> waiting) {
    Standstill standstill = new Standstill(findings, taken, waiting::contains);
    return standstill.cycle.isEmpty() || standstill.isForPermit()
        ? Optional.empty()
        : Optional.of(standstill.cycleInWords());
  }

  /// Whether one of the circle waits for a permit, which anybody may give back.
  private boolean isForPermit() {
    return cycle.stream()
        .map(it -> trace.subject(it.row()))
        .anyMatch(it -> it >= 0 && trace.subjects().get(it).kind() == SubjectKind.SEMAPHORE);
  }

  /// Whether a thread's last step is over. A join is over when the joined thread has ended.
  private boolean hasEnded(int thread, int followed) {
    if (steps(thread) == 0) {
      return false;
    }
    int row = lastRow(thread);
    return switch (trace.kind(row)) {
      case BLOCK, WAIT -> false;
      case JOIN -> followed < trace.threads() && hasEnded((int) trace.value(row), followed + 1);
      default -> true;
    };
  }

  private int steps(int thread) {
    return trace.stepsBefore(thread, taken);
  }

  private int lastRow(int thread) {
    return trace.row(thread, steps(thread) - 1);
  }

  private @Nullable Obstacle obstacle(int thread) {
    return steps(thread) == 0
        ? null
        : new Obstacle(thread, lastRow(thread), awaited(lastRow(thread)));
  }

  private List<Integer> awaited(int row) {
    return switch (trace.kind(row)) {
      case JOIN -> List.of((int) trace.value(row));
      case BLOCK -> {
        SyncHistory object = findings.objectOf(row);
        yield object.holders().threads(object.stepBefore(taken)).distinct().boxed().toList();
      }
      default -> List.of();
    };
  }

  /// From each thread follows whom it waits for, until it comes back to one that it has passed.
  private List<Obstacle> findCycle() {
    for (Obstacle start : obstacles) {
      List<Obstacle> path = new ArrayList<>();
      Obstacle at = start;
      while (at != null && !path.contains(at)) {
        path.add(at);
        at = nextOf(at);
      }
      if (at != null) {
        return List.copyOf(path.subList(path.indexOf(at), path.size()));
      }
    }
    return List.of();
  }

  private @Nullable Obstacle nextOf(Obstacle obstacle) {
    return obstacle.awaited().stream()
        .map(thread -> obstacles[thread])
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// What each thread that has not ended waits for, in the order of the threads.
  public List<Obstacle> obstacles() {
    return Arrays.stream(obstacles).filter(Objects::nonNull).toList();
  }

  /// The threads that wait for each other in a circle, each for the one after it, the last for the
  /// first; empty when there is no such circle.
  public List<Obstacle> cycle() {
    return cycle;
  }

  /// Who holds what and waits for whom, in words: the circle first.
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (!cycle.isEmpty()) {
      sentences.add(cycleInWords());
    }
    obstacles().stream()
        .filter(obstacle -> !cycle.contains(obstacle))
        .map(this::sentence)
        .forEach(sentences::add);
    return sentences;
  }

  private String cycleInWords() {
    List<String> links =
        IntStream.range(0, cycle.size())
            .mapToObj(at -> link(cycle.get(Math.floorMod(at - 1, cycle.size())), cycle.get(at)))
            .toList();
    String key =
        switch (cycle.size()) {
          case 1 -> "standstill.one";
          case 2 -> "standstill.both";
          default -> "standstill.all";
        };
    return Words.of(key, String.join(Words.of("standstill.then"), links));
  }

  /// What a thread of the circle holds, for which the one before it waits, and what it waits for.
  private String link(Obstacle before, Obstacle obstacle) {
    String thread = trace.threadName(obstacle.thread());
    String waits = waits(obstacle);
    boolean isHeld = trace.kind(before.row()) == StepKind.BLOCK && !before.equals(obstacle);
    return isHeld
        ? Words.of("standstill.holds", thread, name(before), waits)
        : Words.of("standstill.waits", thread, waits);
  }

  /// Why one thread cannot go on.
  public String sentence(Obstacle obstacle) {
    return Words.of(
        "standstill.sentence",
        Words.of("standstill.waits", trace.threadName(obstacle.thread()), waits(obstacle)));
  }

  private String waits(Obstacle obstacle) {
    int row = obstacle.row();
    return switch (trace.kind(row)) {
      case JOIN -> Words.of("standstill.join", trace.threadName((int) trace.value(row)));
      case BLOCK -> block(obstacle);
      default -> await(obstacle);
    };
  }

  private String block(Obstacle obstacle) {
    SyncHistory object = findings.objectOf(obstacle.row());
    if (object.kind() == SubjectKind.QUEUE) {
      boolean empty = object.items().count(object.stepBefore(taken)) == 0;
      return Words.of(empty ? "standstill.get" : "standstill.put", object.name());
    }
    if (obstacle.awaited().isEmpty()) {
      return Words.of("standstill.permit", object.name());
    }
    int holder = obstacle.awaited().getFirst();
    if (holder == obstacle.thread()) {
      return Words.of("standstill.own", object.name());
    }
    String key = obstacles[holder] == null ? "standstill.kept" : "standstill.held";
    return Words.of(key, object.name(), trace.threadName(holder));
  }

  private String await(Obstacle obstacle) {
    SyncHistory object = findings.objectOf(obstacle.row());
    int there = object.waiters().count(object.stepBefore(taken));
    String key = "standstill." + object.kind().name().toLowerCase(java.util.Locale.ROOT);
    return Words.of(key, object.name(), there, object.capacity());
  }

  /// What a thread waits for: an object, or another thread.
  public String name(Obstacle obstacle) {
    int row = obstacle.row();
    return trace.kind(row) == StepKind.JOIN
        ? trace.threadName((int) trace.value(row))
        : trace.subjects().get(trace.subject(row)).name();
  }
}
