package org.interleave.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.interleave.trace.Trace;

/// Which writes to one variable survive in its final value, and which are lost.
///
/// Walk back from the last write: to the read it was computed from, to the write that read saw, and
/// so on to the initial value. A write that was computed from no read replaces what is there, and
/// the walk goes on from what it overwrote. The writes on this walk survive, all others are lost. A
/// lost write's culprit is the surviving write that overwrote it, or what had become of it, after a
/// stale read.
public final class LostUpdates {

  private final Trace trace;
  private final Changes changes;
  private final Writes writes;
  private final boolean[] survives;
  private final int[] survivors;
  private final int[] survivorSources;

  /// The rows of the lost writes. Each is asked for many times a frame, so none is searched.
  private final BitSet lost = new BitSet();

  /// How many writes stand on the walk that begins at each write: itself, and those before it.
  private final int[] walkLength;

  private final long[] expected;
  private final boolean addsUp;

  private LostUpdates(Trace trace, Changes changes) {
    this.trace = trace;
    this.changes = changes;
    this.writes = new Writes(trace, changes);
    this.survives = new boolean[writes.count()];
    this.walkLength = new int[writes.count()];
    walk();
    int[] surviving = IntStream.range(0, writes.count()).filter(write -> survives[write]).toArray();
    this.survivors = Arrays.stream(surviving).map(writes::row).toArray();
    this.survivorSources = Arrays.stream(surviving).map(writes::source).toArray();
    for (int write = 0; write < writes.count(); write++) {
      int predecessor = writes.predecessor(write);
      walkLength[write] = 1 + (predecessor == Writes.INITIAL ? 0 : walkLength[predecessor]);
      if (!survives[write]) {
        lost.set(writes.row(write));
      }
    }
    this.expected = changes.isIntegers() ? expected() : new long[0];
    this.addsUp = changes.isIntegers() && addsOnes();
  }

  /// What became of the writes to a variable.
  ///
  /// @param variable its number among the subjects
  public static LostUpdates in(Trace trace, int variable) {
    return new LostUpdates(trace, Changes.of(trace, variable));
  }

  private void walk() {
    int write = writes.count() - 1;
    while (write != Writes.INITIAL) {
      survives[write] = true;
      write = writes.predecessor(write);
    }
  }

  private long[] expected() {
    long[] sums = new long[writes.count() + 1];
    sums[0] = changes.number(0);
    for (int write = 0; write < writes.count(); write++) {
      sums[write + 1] = sums[write] + contribution(write);
    }
    return sums;
  }

  private boolean addsOnes() {
    return IntStream.range(0, writes.count())
        .allMatch(write -> writes.source(write) != Trace.NO_ROW && contribution(write) == 1);
  }

  /// What a write adds to the value that it was computed from, or that it replaces.
  private long contribution(int write) {
    return changes.number(write + 1) - changes.number(writes.predecessor(write) + 1);
  }

  /// The variable's number among the subjects.
  public int variable() {
    return changes.subject();
  }

  public Changes changes() {
    return changes;
  }

  public boolean isLost(int row) {
    return lost.get(row);
  }

  /// How many writes were lost in the whole run.
  public int count() {
    return writes.count() - survivors.length;
  }

  public int survivors() {
    return survivors.length;
  }

  /// The row of the n-th write on the walk, counted from 0 at the initial value: the value's way.
  public int survivor(int number) {
    return survivors[number];
  }

  /// The row of the read that the n-th survivor was computed from, or [Trace#NO_ROW].
  public int sourceOfSurvivor(int number) {
    return survivorSources[number];
  }

  /// How many writes before a row survive.
  public int survivorsBefore(int row) {
    int found = Arrays.binarySearch(survivors, row);
    return found >= 0 ? found : -found - 1;
  }

  /// The row of the read that a write was computed from, or [Trace#NO_ROW] when it was computed
  /// from none.
  public int source(int row) {
    return writes.source(changes.at(row));
  }

  /// The rows of the writes that came between a write and the read it was computed from: what it
  /// overwrites without having seen it. Empty when the read was not stale.
  public IntStream unseen(int row) {
    int write = changes.at(row);
    return IntStream.range(writes.predecessor(write) + 1, write).map(writes::row);
  }

  public boolean isStale(int row) {
    int write = changes.at(row);
    return write >= 0 && writes.predecessor(write) + 1 < write;
  }

  /// The row of the surviving write that erased a lost one.
  public int culprit(int row) {
    int write = changes.at(row) + 1;
    while (!survives[write]) {
      write++;
    }
    return writes.row(write);
  }

  /// The first surviving write after a row that was computed from no read, and so begins anew, or
  /// [Trace#NO_ROW].
  public int replacement(int row) {
    for (int number = survivorsBefore(row + 1); number < survivors.length; number++) {
      if (survivorSources[number] == Trace.NO_ROW) {
        return survivors[number];
      }
    }
    return Trace.NO_ROW;
  }

  /// The first lost write at or after a row, or [Trace#NO_ROW].
  public int nextLost(int row) {
    return lost.nextSetBit(row);
  }

  /// What is expected, actually there, and lost, when the steps before a row have been taken.
  public Ledger ledger(int beforeRow) {
    return ledgerAfter(changes.before(beforeRow));
  }

  /// The ledger when so many writes have been made.
  public Ledger ledgerAfter(int made) {
    return new Ledger(
        expected.length == 0 ? null : expected[made],
        changes.text(made),
        made == 0 ? 0 : made - walkLength[made - 1],
        addsUp);
  }

  /// The value that is expected when so many writes have been made; 0 when not all values are
  /// integers.
  public long expectedAfter(int made) {
    return expected.length == 0 ? 0 : expected[made];
  }

  /// The ledger at the end of the run.
  public Ledger ledger() {
    return ledger(trace.size());
  }
}
