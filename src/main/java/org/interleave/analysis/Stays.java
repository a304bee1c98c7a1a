package org.interleave.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.interleave.trace.Trace;

/// Who is in one place after every step of an object, first come first: who holds a lock, who
/// queues for it, who waits for a signal, which items are in a queue.
///
/// Most leave in the order in which they came. So those who are there are a stretch of the list of
/// all stays, but for some who left early; two numbers a step are enough to tell them.
public final class Stays {

  private static final int STILL_THERE = Integer.MAX_VALUE;

  private final Trace trace;
  private final int steps;

  /// For each step the first stay that is not over, and how many have begun; empty while there has
  /// been none.
  private int[] oldest = {};

  private int[] begun = {};

  /// For each stay the row in which it began, and the step with which it was over.
  private int[] rows = {};

  private int[] over = {};
  private int count;
  private int first;
  private int noted;
  private int present;
  private int most;
  private boolean inOrder = true;

  /// @param steps how many steps the object takes
  Stays(Trace trace, int steps) {
    this.trace = trace;
    this.steps = steps;
  }

  void enter(int row) {
    if (begun.length == 0) {
      oldest = new int[steps];
      begun = new int[steps];
    }
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, Math.max(4, count * 2));
      over = Arrays.copyOf(over, rows.length);
    }
    rows[count] = row;
    over[count] = STILL_THERE;
    count++;
    present++;
  }

  /// Ends the first stay of a thread, if it has one.
  boolean leave(int thread) {
    for (int stay = first; stay < count; stay++) {
      if (over[stay] == STILL_THERE && trace.thread(rows[stay]) == thread) {
        end(stay);
        return true;
      }
    }
    return false;
  }

  /// Ends the stay that began in a row, if there is one.
  void leaveFrom(int row) {
    int stay = Arrays.binarySearch(rows, 0, count, row);
    if (stay >= 0) {
      end(stay);
    }
  }

  /// Ends the stays of those who came first, up to so many.
  void leaveFirst(long most) {
    for (long left = most; left > 0 && first < count; left--) {
      end(first);
    }
  }

  private void end(int stay) {
    over[stay] = noted;
    present--;
    inOrder &= stay == first;
    while (first < count && over[first] != STILL_THERE) {
      first++;
    }
  }

  /// How many are there now.
  int present() {
    return present;
  }

  /// Takes note of how things stand after a step.
  void note() {
    if (begun.length > 0) {
      oldest[noted] = first;
      begun[noted] = count;
    }
    most = Math.max(most, present);
    noted++;
  }

  /// The rows in which those came who are there after a step, first come first.
  public IntStream rows(int step) {
    return stays(step).map(stay -> rows[stay]);
  }

  /// The threads that are there after a step, first come first.
  public IntStream threads(int step) {
    return rows(step).map(trace::thread);
  }

  private IntStream stays(int step) {
    if (step < 0 || begun.length == 0) {
      return IntStream.empty();
    }
    return IntStream.range(oldest[step], begun[step]).filter(stay -> over[stay] > step);
  }

  /// How many are there after a step.
  public int count(int step) {
    if (step < 0 || begun.length == 0) {
      return 0;
    }
    return inOrder ? begun[step] - oldest[step] : (int) stays(step).count();
  }

  /// The place, counted from 1, that a stay has after a step among those who are there.
  ///
  /// @param row the row in which the stay began
  public int place(int row, int step) {
    int stay = Arrays.binarySearch(rows, 0, count, row);
    int before =
        inOrder ? stay - oldest[step] : (int) stays(step).filter(other -> other < stay).count();
    return Math.max(before, 0) + 1;
  }

  /// The greatest number that is ever there.
  public int most() {
    return most;
  }
}
