package org.interleave.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interleave.trace.Subject;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;

/// What became of one synchronisation object: who held it, who queued for it, who waited for its
/// signal, and what was in it, at every moment of a run.
///
/// A moment is given by one of the object's own steps, numbered from 0: what holds after it, until
/// the next.
public final class SyncHistory {

  public static final int NOBODY = -1;

  private final Trace trace;
  private final int subject;
  private final SubjectKind kind;
  private final int[] rows;
  private final Stays holders;
  private final Stays queue;
  private final Stays waiters;
  private final Stays items;
  private final int[] level;

  private SyncHistory(Trace trace, int subject, int[] rows) {
    this.trace = trace;
    this.subject = subject;
    this.kind = trace.subjects().get(subject).kind();
    this.rows = rows;
    this.holders = new Stays(trace, rows.length);
    this.queue = new Stays(trace, rows.length);
    this.waiters = new Stays(trace, rows.length);
    this.items = new Stays(trace, rows.length);
    this.level = new int[hasLevel(kind) ? rows.length : 0];
    follow();
  }

  private static boolean hasLevel(SubjectKind kind) {
    return switch (kind) {
      case SEMAPHORE, EVENT, RLOCK, CONDITION -> true;
      case VARIABLE, LIST, LOCK, BARRIER, QUEUE -> false;
    };
  }

  /// One history for each object that took steps, in the order of the subjects.
  public static List<SyncHistory> in(Trace trace) {
    List<Subject> subjects = trace.subjects();
    int[] counts = new int[subjects.size()];
    for (int row = 0; row < trace.size(); row++) {
      if (trace.subject(row) >= 0) {
        counts[trace.subject(row)]++;
      }
    }
    int[][] rows = new int[counts.length][];
    Arrays.setAll(
        rows, number -> new int[subjects.get(number).kind().isMemory() ? 0 : counts[number]]);
    for (int row = trace.size() - 1; row >= 0; row--) {
      int number = trace.subject(row);
      if (number >= 0 && rows[number].length > 0) {
        rows[number][--counts[number]] = row;
      }
    }
    List<SyncHistory> histories = new ArrayList<>();
    for (int number = 0; number < rows.length; number++) {
      if (rows[number].length > 0) {
        histories.add(new SyncHistory(trace, number, rows[number]));
      }
    }
    return histories;
  }

  private void follow() {
    int now = kind == SubjectKind.SEMAPHORE ? initial() : 0;
    for (int step = 0; step < rows.length; step++) {
      now = take(rows[step], now);
      if (level.length > 0) {
        level[step] = now;
      }
      holders.note();
      queue.note();
      waiters.note();
      items.note();
    }
  }

  /// Carries a step out, and returns the level after it.
  private int take(int row, int now) {
    int thread = trace.thread(row);
    switch (trace.kind(row)) {
      case READ -> {
        if (kind == SubjectKind.QUEUE && trace.cause(row) != Trace.NO_ROW) {
          queue.leave(thread);
          items.leaveFrom(trace.cause(row));
        }
      }
      case WRITE -> {
        return change(row);
      }
      case BLOCK -> queue.enter(row);
      case ACQUIRE -> {
        queue.leave(thread);
        return acquire(row);
      }
      case RELEASE -> {
        return release(row);
      }
      case WAIT -> waiters.enter(row);
      case WAKE -> waiters.leave(thread);
      case SIGNAL -> {
        waiters.leaveFirst(trace.value(row));
        return kind == SubjectKind.EVENT ? 1 : now;
      }
      case GIVE_UP -> {
        if (!queue.leave(thread)) {
          waiters.leave(thread);
        }
      }
      case COMPUTE, SLEEP, START, JOIN, PRINT, RAISE -> {}
    }
    return now;
  }

  /// A put into a queue, the clearing of an event, or the end of a barrier's round.
  private int change(int row) {
    if (kind == SubjectKind.QUEUE) {
      queue.leave(trace.thread(row));
      items.enter(row);
    } else {
      waiters.leaveFirst(kind == SubjectKind.BARRIER ? Long.MAX_VALUE : 0);
    }
    return 0;
  }

  private int acquire(int row) {
    int now = (int) trace.value(row);
    boolean again = isReentrant() && now > 1;
    if (!again) {
      holders.enter(row);
      trimHolders(now);
    }
    return now;
  }

  private int release(int row) {
    int now = (int) trace.value(row);
    if (kind == SubjectKind.SEMAPHORE) {
      holders.leave(trace.thread(row));
      trimHolders(now);
    } else if (!isReentrant() || now == 0) {
      // A lock may be released by another thread than its holder.
      holders.leaveFirst(1);
    }
    return now;
  }

  private boolean isReentrant() {
    return kind == SubjectKind.RLOCK || kind == SubjectKind.CONDITION;
  }

  /// A permit that one thread takes may be given back by another, or never: as many hold one as are
  /// missing from those that there were.
  private void trimHolders(int free) {
    if (kind == SubjectKind.SEMAPHORE) {
      holders.leaveFirst(holders.present() - Math.max(0, initial() - free));
    }
  }

  private int initial() {
    return trace.subjects().get(subject).initial() instanceof Long number ? number.intValue() : 0;
  }

  public int subject() {
    return subject;
  }

  public SubjectKind kind() {
    return kind;
  }

  public String name() {
    return trace.subjects().get(subject).name();
  }

  /// A semaphore's permits, a barrier's parties, a queue's greatest length (0 for any); 0 for all
  /// others.
  public int capacity() {
    return initial();
  }

  /// How many steps the object took.
  public int steps() {
    return rows.length;
  }

  public int row(int step) {
    return rows[step];
  }

  /// The object's last step before a row, or -1 when it had not taken any.
  public int stepBefore(int row) {
    int found = Arrays.binarySearch(rows, row);
    return (found >= 0 ? found : -found - 1) - 1;
  }

  /// The threads that hold it. Only a semaphore is held by several.
  public Stays holders() {
    return holders;
  }

  /// The thread that holds it after a step and has held it longest, or [#NOBODY].
  public int holder(int step) {
    return holders.threads(step).findFirst().orElse(NOBODY);
  }

  /// The threads that wait to acquire it, or to put something into a queue or take it out.
  public Stays queue() {
    return queue;
  }

  /// The threads that wait for its signal.
  public Stays waiters() {
    return waiters;
  }

  /// What is in a queue, by the rows in which it was put there.
  public Stays items() {
    return items;
  }

  /// How often the holder has acquired it, for locks that can be acquired again; the permits left
  /// of a semaphore; 1 for an event that is set. Step -1 stands for the beginning.
  public int level(int step) {
    if (step < 0) {
      return kind == SubjectKind.SEMAPHORE ? initial() : 0;
    }
    return level.length == 0 ? 0 : level[step];
  }

  public boolean isSet(int step) {
    return kind == SubjectKind.EVENT && level(step) > 0;
  }
}
