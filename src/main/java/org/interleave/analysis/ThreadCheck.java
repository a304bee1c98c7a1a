package org.interleave.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interleave.trace.RunMode;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// Whether each thread's steps follow each other without a gap, after its start and before the end
/// of its join.
final class ThreadCheck {

  private static final int NOBODY = -1;

  private final Trace trace;
  private final List<String> problems = new ArrayList<>();

  /// Whether a thread is always in a step: on real threads, what is no step takes time too.
  private final boolean isLive;

  private final boolean[] started;

  /// The thread that each thread's last step joins, or [#NOBODY].
  private final int[] awaited;

  private final int[] taken;

  /// When each thread's last step ended; before its first, when its start began.
  private final long[] lastEnd;

  private ThreadCheck(Trace trace) {
    this.trace = trace;
    isLive = trace.info().settings().mode() instanceof RunMode.Live;
    started = new boolean[trace.threads()];
    started[0] = true;
    awaited = new int[trace.threads()];
    Arrays.fill(awaited, NOBODY);
    taken = new int[trace.threads()];
    lastEnd = new long[trace.threads()];
  }

  static List<String> problems(Trace trace) {
    return new ThreadCheck(trace).run();
  }

  private List<String> run() {
    long latest = 0;
    for (int row = 0; row < trace.size(); row++) {
      checkPlace(row);
      checkTime(row);
      take(row);
      latest = Math.max(latest, trace.end(row));
    }
    if (latest != trace.elapsed()) {
      problems.add(
          "The run lasts %d ns, but its last step ends at %d ns."
              .formatted(trace.elapsed(), latest));
    }
    return problems;
  }

  private void checkPlace(int row) {
    int thread = trace.thread(row);
    require(started[thread], row, "its thread has not been started");
    int joined = trace.kind(row) == StepKind.GIVE_UP ? NOBODY : awaited[thread];
    require(
        joined == NOBODY
            || (taken[joined] == trace.steps(joined) && lastEnd[joined] <= trace.begin(row)),
        row,
        "it comes before a join is over");
  }

  private void checkTime(int row) {
    int thread = trace.thread(row);
    require(trace.begin(row) <= trace.end(row), row, "it ends before it begins");
    if (taken[thread] == 0) {
      require(trace.begin(row) >= lastEnd[thread], row, "it begins before its thread's start");
    } else {
      require(
          isLive ? trace.begin(row) == lastEnd[thread] : trace.begin(row) >= lastEnd[thread],
          row,
          "it does not begin where its thread's last step ended");
    }
  }

  private void take(int row) {
    int thread = trace.thread(row);
    taken[thread]++;
    lastEnd[thread] = trace.end(row);
    awaited[thread] = trace.kind(row) == StepKind.JOIN ? (int) trace.value(row) : NOBODY;
    if (trace.kind(row) == StepKind.START) {
      int other = (int) trace.value(row);
      started[other] = true;
      lastEnd[other] = Math.max(lastEnd[other], trace.begin(row));
    }
  }

  private void require(boolean holds, int row, String problem) {
    if (!holds) {
      problems.add(TraceCheck.problem(trace, row, problem));
    }
  }
}
