package org.interleave.machine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/// Which threads can move, by their numbers, and which will when their time has come.
final class Readiness {

  /// Stands for the time at which a thread goes on that is not asleep.
  static final long AWAKE = -1;

  private static final Comparator<Alarm> ORDER =
      Comparator.comparingLong(Alarm::time).thenComparingInt(Alarm::thread);

  /// One bit a thread.
  private long[] ready = new long[1];

  private int count;

  /// When each thread goes on that sleeps, or waits no longer, in ns of virtual time.
  private long[] alarms = new long[4];

  /// The alarms by time, with some that hold no more.
  private final PriorityQueue<Alarm> queue = new PriorityQueue<>(ORDER);

  private record Alarm(long time, int thread) {}

  void add(int thread) {
    if (thread / Long.SIZE >= ready.length) {
      ready = Arrays.copyOf(ready, ready.length * 2);
    }
    if (thread >= alarms.length) {
      alarms = Arrays.copyOf(alarms, alarms.length * 2);
    }
    alarms[thread] = AWAKE;
  }

  void setReady(int thread) {
    alarms[thread] = AWAKE;
    if (!isReady(thread)) {
      ready[thread / Long.SIZE] |= 1L << thread;
      count++;
    }
  }

  void setWaiting(int thread) {
    if (isReady(thread)) {
      ready[thread / Long.SIZE] &= ~(1L << thread);
      count--;
    }
  }

  void setAsleep(int thread, long until) {
    setWaiting(thread);
    alarms[thread] = until;
    queue.add(new Alarm(until, thread));
  }

  boolean isReady(int thread) {
    return (ready[thread / Long.SIZE] & 1L << thread) != 0;
  }

  /// When a thread goes on that sleeps, or [#AWAKE].
  long alarm(int thread) {
    return alarms[thread];
  }

  int count() {
    return count;
  }

  /// Whether somebody can move, if need be by letting the time pass.
  boolean isAnybodyLeft() {
    return count > 0 || next() != null;
  }

  /// Lets those go on whose time has come; when nobody else can, the time moves on to the first of
  /// them. Returns the time that it is then.
  long ring(long now) {
    long time = now;
    for (Alarm next = next(); next != null; next = next()) {
      if (next.time > time) {
        if (count > 0) {
          break;
        }
        time = next.time;
      }
      queue.remove();
      setReady(next.thread);
    }
    return time;
  }

  /// The first alarm that still holds.
  private Alarm next() {
    Alarm next = queue.peek();
    while (next != null && alarms[next.thread] != next.time) {
      queue.remove();
      next = queue.peek();
    }
    return next;
  }

  /// The ready thread that so many ready ones precede, by number.
  int nth(int place) {
    int left = place;
    int word = 0;
    for (int here = Long.bitCount(ready[0]); here <= left; here = Long.bitCount(ready[word])) {
      left -= here;
      word++;
    }
    long bits = ready[word];
    for (; left > 0; left--) {
      bits &= bits - 1;
    }
    return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
  }

  /// The first ready thread after one, by number, and after the last the first of all.
  int after(int thread) {
    int from = thread + 1;
    int word = from / Long.SIZE;
    if (word < ready.length) {
      long bits = ready[word] & -1L << from;
      while (bits == 0 && ++word < ready.length) {
        bits = ready[word];
      }
      if (bits != 0) {
        return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
      }
    }
    return nth(0);
  }

  Readiness copy() {
    Readiness copy = new Readiness();
    copy.ready = ready.clone();
    copy.count = count;
    copy.alarms = alarms.clone();
    copy.queue.addAll(queue);
    return copy;
  }
}
