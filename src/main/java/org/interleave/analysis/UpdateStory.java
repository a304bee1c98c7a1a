package org.interleave.analysis;

import java.util.Arrays;
import java.util.List;
import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;

/// Tells reads and writes of shared variables: where a value came from, and what became of it.
final class UpdateStory {

  private final Trace trace;
  private final Findings findings;

  UpdateStory(Findings findings) {
    this.trace = findings.trace();
    this.findings = findings;
  }

  String read(int row) {
    return trace.cause(row) == Trace.NO_ROW
        ? Words.of("read.initial", trace.subjects().get(trace.subject(row)).name())
        : Words.of("read.write", name(trace.cause(row)), trace.cause(row) + 1);
  }

  String write(int row) {
    LostUpdates updates = findings.updatesOf(row).orElseThrow();
    return beginning(updates, row) + " " + fate(updates, row);
  }

  private String beginning(LostUpdates updates, int row) {
    int source = updates.source(row);
    if (source == Trace.NO_ROW) {
      return Words.of("write.plain");
    }
    return updates.isStale(row)
        ? stale(updates, row)
        : Words.of("write.fresh", ValueText.of(trace, source));
  }

  private String stale(LostUpdates updates, int row) {
    int[] unseen = updates.unseen(row).toArray();
    List<String> writers = Arrays.stream(unseen).mapToObj(this::name).distinct().toList();
    return Words.of(
        "write.stale",
        ValueText.of(trace, updates.source(row)),
        Names.of(writers),
        Words.of(unseen.length == 1 ? "one" : "many", unseen.length));
  }

  private String fate(LostUpdates updates, int row) {
    if (!updates.isLost(row)) {
      int replaced = updates.replacement(row);
      return replaced == Trace.NO_ROW
          ? Words.of(soFar("fate.survives"))
          : Words.of("fate.replaced", name(replaced), replaced + 1);
    }
    int culprit = updates.culprit(row);
    return Words.of(soFar("fate.lost"), name(culprit), ValueText.of(trace, culprit), culprit + 1);
  }

  /// What becomes of a write may still change while the run goes on.
  private String soFar(String key) {
    return trace.outcome() == Outcome.RUNNING ? key + ".so_far" : key;
  }

  private String name(int row) {
    return trace.threadName(trace.thread(row));
  }
}
