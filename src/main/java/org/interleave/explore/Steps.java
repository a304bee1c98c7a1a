package org.interleave.explore;

import java.util.Arrays;

/// The steps that leave states, by the states' numbers, in as few bytes as can be, as their memory
/// is what limits a search.
///
/// Of each state it says how many steps there are, and of each step how it differs from that at the
/// same place in the states before: how much further on its target is, and who moves, unless it is
/// the same. As states are numbered in the order in which they are found, that is mostly one byte.
final class Steps {

  /// Of so many states in a row only the first is found at once, and the others from there.
  private static final int GROUP = 8;

  /// Stands for a state that is in no group.
  private static final int NO_STATE = -GROUP;

  private static final int BITS = 7;
  private static final int LOW_BITS = (1 << BITS) - 1;

  private final ByteSequence bytes = new ByteSequence();

  /// Where each group begins.
  private final LongSequence groups = new LongSequence();

  private final Last last = new Last();
  private int states;

  /// The last steps in a group that were at each place.
  private static final class Last {

    private int[] targets = {};
    private int[] movers = {};

    /// The group's first state, which stands for the targets of steps that are not there.
    private int first;

    void begin(int state) {
      first = state;
      Arrays.fill(targets, state);
      Arrays.fill(movers, 0);
    }

    void makeRoom(int steps) {
      int before = targets.length;
      if (steps > before) {
        targets = Arrays.copyOf(targets, steps);
        movers = Arrays.copyOf(movers, steps);
        Arrays.fill(targets, before, steps, first);
      }
    }
  }

  /// How much memory they take.
  long bytes() {
    return bytes.size() + Long.BYTES * (long) groups.size();
  }

  /// Adds the steps that leave the next state.
  ///
  /// @param targets of all steps of some states
  /// @param movers likewise, by number
  /// @param from the first of those of this state
  /// @param end the first behind them
  void add(int[] targets, int[] movers, int from, int end) {
    if (states % GROUP == 0) {
      groups.add(bytes.size());
      last.begin(states);
    }
    last.makeRoom(end - from);
    write(end - from);
    for (int step = from; step < end; step++) {
      write(step - from, targets[step], movers[step]);
    }
    states++;
  }

  private void write(int place, int target, int mover) {
    long further = (long) target - last.targets[place];
    boolean isOther = mover != last.movers[place];
    // The sign and whether it is another mover stand in the last bits.
    long sign = further >> (Long.SIZE - 1);
    write(((further ^ sign) << 2) | (sign & 2) | (isOther ? 1 : 0));
    if (isOther) {
      write(mover);
    }
    last.targets[place] = target;
    last.movers[place] = mover;
  }

  private void write(long number) {
    long rest = number;
    for (; rest > LOW_BITS; rest >>>= BITS) {
      bytes.add((byte) (rest | ~LOW_BITS));
    }
    bytes.add((byte) rest);
  }

  /// Goes through the steps of states.
  Cursor cursor() {
    return new Cursor();
  }

  /// Goes through the steps of one state after the other.
  final class Cursor {

    private final Last last = new Last();

    /// The state whose steps it goes through.
    private int state = NO_STATE;

    private long at;
    private int place;
    private int left;

    private Cursor() {}

    /// Begins before the first step of a state. One that has not been added has none.
    void leave(int next) {
      if (next >= states) {
        state = NO_STATE;
        left = 0;
        return;
      }
      if (next / GROUP != state / GROUP || next <= state) {
        state = next - next % GROUP;
        at = groups.get(state / GROUP);
        last.begin(state);
        begin();
      }
      for (; state < next; state++) {
        while (next()) {}
        begin();
      }
    }

    private void begin() {
      place = -1;
      left = (int) read();
      last.makeRoom(left);
    }

    /// Goes on to the next step, if there is one.
    boolean next() {
      if (left == 0) {
        return false;
      }
      left--;
      place++;
      long difference = read();
      long sign = -((difference >>> 1) & 1);
      last.targets[place] += (int) ((difference >>> 2) ^ sign);
      if ((difference & 1) != 0) {
        last.movers[place] = (int) read();
      }
      return true;
    }

    /// The state that the step leads to.
    int target() {
      return last.targets[place];
    }

    /// The number of who moves.
    int mover() {
      return last.movers[place];
    }

    private long read() {
      byte next = bytes.get(at++);
      long number = next & LOW_BITS;
      for (int shift = BITS; next < 0; shift += BITS) {
        next = bytes.get(at++);
        number |= (long) (next & LOW_BITS) << shift;
      }
      return number;
    }
  }
}
