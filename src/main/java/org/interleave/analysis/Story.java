package org.interleave.analysis;

import java.time.Duration;
import org.interleave.scenario.DurationText;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;
import org.interleave.value.LibraryObject;

/// Tells a step in words that a first-year student knows.
public final class Story {

  private final Trace trace;
  private final Findings findings;
  private final LineParts parts;
  private final UpdateStory updates;
  private final SyncStory sync;
  private final OutputStory output;

  /// @param parts what the program computes in each line
  public Story(Findings findings, LineParts parts) {
    this.trace = findings.trace();
    this.findings = findings;
    this.parts = parts;
    this.updates = new UpdateStory(findings);
    this.sync = new SyncStory(findings);
    this.output = new OutputStory(trace);
  }

  /// What the step is: `Step 17 · Thread-3 writes 1`. Steps are counted from 1.
  public String title(int row) {
    return Words.of("title", row + 1, trace.threadName(trace.thread(row)), doing(row));
  }

  private String doing(int row) {
    String key = "doing." + trace.kind(row).word();
    return switch (trace.kind(row)) {
      case READ, WRITE -> access(row);
      case COMPUTE ->
          trace.object(row) instanceof LibraryObject
              ? Words.of("doing.pick")
              : Words.of(key, ValueText.of(trace, row));
      case PRINT -> Words.of(key, output.printed(row));
      case RAISE -> Words.of(key, ExceptionText.type(trace, row));
      case SLEEP -> Words.of(key, DurationText.of(Duration.ofNanos(trace.value(row))));
      case START, JOIN -> Words.of(key, trace.threadName((int) trace.value(row)));
      case GIVE_UP -> Words.of(key, awaited(row));
      case BLOCK, ACQUIRE, RELEASE, WAIT, WAKE, SIGNAL -> sync.doing(row);
    };
  }

  private String access(int row) {
    SubjectKind kind = trace.subjects().get(trace.subject(row)).kind();
    return switch (kind) {
      case VARIABLE -> Words.of("doing." + trace.kind(row).word(), value(row), subject(row));
      case LIST -> Words.of("doing.list_" + trace.kind(row).word(), value(row), subject(row));
      default -> sync.access(row);
    };
  }

  /// What a thread gives up waiting for: an object, or the end of another thread.
  private String awaited(int row) {
    return trace.subject(row) < 0 ? Words.of("awaited.end") : subject(row);
  }

  /// What it means: where its value came from, and what became of it.
  public String sentence(int row) {
    return switch (trace.kind(row)) {
      case READ -> isVariable(row) ? updates.read(row) : sync.accessSentence(row);
      case WRITE -> isVariable(row) ? updates.write(row) : sync.accessSentence(row);
      case COMPUTE -> compute(row);
      case SLEEP -> sleep(row);
      case START -> Words.of("start", trace.threadName((int) trace.value(row)));
      case JOIN -> join(row);
      case PRINT -> output.sentence(row);
      case RAISE -> Words.of("raise", trace.line(row), ExceptionText.of(trace, row));
      case BLOCK, ACQUIRE, RELEASE, WAIT, WAKE, SIGNAL, GIVE_UP -> sync.sentence(row);
    };
  }

  private String sleep(int row) {
    String took = Took.text(trace, row);
    return sync.held(row)
        .map(held -> Words.of("sleep.locked", took, held))
        .orElseGet(() -> Words.of(hasRead(row) ? "sleep.has_read" : "sleep", took));
  }

  /// Whether the last that the step's thread had to do with shared variables was to read one.
  private boolean hasRead(int row) {
    int thread = trace.thread(row);
    for (int step = trace.stepsBefore(thread, row) - 1; step >= 0; step--) {
      int before = trace.row(thread, step);
      if (findings.updatesOf(before).isPresent()) {
        return trace.kind(before) == StepKind.READ;
      }
    }
    return false;
  }

  private boolean isVariable(int row) {
    return findings.updatesOf(row).isPresent();
  }

  private String compute(int row) {
    if (trace.object(row) instanceof Boolean) {
      return Words.of("compute.condition");
    }
    if (trace.object(row) instanceof LibraryObject) {
      return Words.of("compute.pick");
    }
    String made = parts.text(trace.line(row));
    String first = made.isEmpty() ? "" : Words.of("compute.parts", made) + " ";
    return first + Words.of("compute");
  }

  private String join(int row) {
    String joined = trace.threadName((int) trace.value(row));
    return sync.stuck(row, Words.of("join", joined, Took.text(trace, row)));
  }

  private String value(int row) {
    return ValueText.of(trace, row);
  }

  private String subject(int row) {
    return trace.subjects().get(trace.subject(row)).name();
  }

  /// Whether the step is told in the colour of what goes wrong: it loses an update or is lost
  /// itself, ends its thread by an exception, gives up, or waits for ever.
  public boolean isAboutTrouble(int row) {
    return findings.isLost(row)
        || trace.kind(row) == StepKind.RAISE
        || trace.kind(row) == StepKind.GIVE_UP
        || sync.isStuck(row)
        || findings.updatesOf(row).filter(found -> found.isStale(row)).isPresent();
  }
}
