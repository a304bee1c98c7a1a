package org.interleave.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.interleave.machine.Machine;
import org.interleave.machine.StatePart;
import org.interleave.program.Instruction;
import org.interleave.program.Instruction.Ask;
import org.interleave.program.Instruction.CallMethod;
import org.interleave.program.Method;
import org.interleave.program.Program;
import org.interleave.program.Question;

/// Which threads may change places without making a difference: those that do the same with the
/// same arguments, while nobody waits for only some of them and no object knows which they are. So
/// of all states that differ in nothing else one is enough: that in which they are sorted.
///
/// The idea is that of scalarsets (Ip and Dill, *Better Verification Through Symmetry*, 1996).
final class Symmetry {

  /// The group of a thread that is like no other.
  static final int ALONE = 0;

  private final Layout layout;
  private final PartTable<StatePart.OfObjects> objects;
  private final PartTable<StatePart.OfThread> threads;
  private final boolean isOn;
  private final PairTable known = new PairTable();
  private final List<int[]> groups = new ArrayList<>();

  /// What was asked for last, as states that come one after the other are seldom different in it.
  private int[] last = {};

  private int lastAround = -1;
  private int lastMain = -1;

  Symmetry(
      Layout layout,
      PartTable<StatePart.OfObjects> objects,
      PartTable<StatePart.OfThread> threads,
      boolean isOn) {
    this.layout = layout;
    this.objects = objects;
    this.threads = threads;
    this.isOn = isOn;
  }

  /// Whether a program's threads cannot find out which of them they are, unless one but the main
  /// thread starts or joins others.
  static boolean isPossible(Program program) {
    return program.functions().stream()
        .flatMap(it -> it.instructions().stream())
        .noneMatch(Symmetry::tellsApart);
  }

  private static boolean tellsApart(Instruction instruction) {
    return switch (instruction) {
      case Ask(_, var question, _) -> question == Question.CURRENT_THREAD;
      case CallMethod it -> it.method() == Method.IS_ALIVE;
      default -> false;
    };
  }

  /// By thread, who may change places with whom: those with the same number, unless it is [#ALONE].
  int[] groups(int[] state) {
    int around = state[layout.objects()];
    int main = state[layout.thread(Machine.MAIN)];
    if (around != lastAround || main != lastMain) {
      lastAround = around;
      lastMain = main;
      int number = known.number(around, main);
      if (number == groups.size()) {
        groups.add(newGroups(state));
      }
      last = groups.get(number);
    }
    return last;
  }

  private int[] newGroups(int[] state) {
    StatePart.OfObjects around = objects.get(state[layout.objects()]);
    StatePart.OfThread main = threads.get(state[layout.thread(Machine.MAIN)]);
    Map<List<Object>, Integer> jobs = new HashMap<>();
    return IntStream.range(0, layout.threads(state))
        .map(
            thread -> {
              boolean isFree = main.hasEnded() || main.isHeldBy(thread);
              return isOn && isFree && thread != Machine.MAIN && !around.mentions(thread)
                  ? jobs.computeIfAbsent(around.job(thread), _ -> jobs.size() + 1)
                  : ALONE;
            })
        .toArray();
  }

  /// Sorts the threads of a state that may change places. Returns for each place which one it had
  /// before.
  int[] sort(int[] state) {
    int[] group = groups(state);
    int[] from = new int[group.length];
    for (int thread = 0; thread < group.length; thread++) {
      from[thread] = thread;
      if (group[thread] != ALONE) {
        sink(state, from, group, thread);
      }
    }
    return from;
  }

  /// Lets a thread change places with those before it in its group, as long as they are greater.
  private void sink(int[] state, int[] from, int[] group, int thread) {
    int here = thread;
    for (int before = thread - 1; before > Machine.MAIN; before--) {
      if (group[before] == group[thread]) {
        if (state[layout.thread(before)] <= state[layout.thread(here)]) {
          return;
        }
        swap(state, layout.thread(before), layout.thread(here));
        swap(from, before, here);
        here = before;
      }
    }
  }

  private static void swap(int[] numbers, int one, int other) {
    int kept = numbers[one];
    numbers[one] = numbers[other];
    numbers[other] = kept;
  }
}
