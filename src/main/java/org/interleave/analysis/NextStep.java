package org.interleave.analysis;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.interleave.run.Offer;
import org.interleave.scenario.DurationText;
import org.interleave.trace.NoValue;
import org.interleave.trace.Row;
import org.interleave.trace.StepKind;
import org.interleave.trace.Subject;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;
import org.interleave.value.ExceptionValue;

/// Tells what a thread can do next, or why it cannot, in a few words: `write 5 to val`, `waits for
/// left, which Thread-2 holds`.
public final class NextStep {

  private final Findings findings;
  private final Trace trace;

  /// Tells it of a run that has come so far.
  public NextStep(Findings findings) {
    this.findings = findings;
    this.trace = findings.trace();
  }

  /// What one choice does: one step, or several that belong together, or none when the thread comes
  /// to its end.
  public String of(Offer.Step offer) {
    List<Row> steps = offer.steps();
    String deeds =
        steps.isEmpty()
            ? Words.of("next.end")
            : steps.stream().map(this::of).collect(Collectors.joining(Words.of("next.and")));
    return offer.wakesAt() < 0 ? deeds : Words.of("next.asleep", deeds);
  }

  private String of(Row step) {
    String key = "next." + step.kind().word();
    return switch (step.kind()) {
      case READ, WRITE -> access(step);
      case COMPUTE -> Words.of(key, value(step));
      case PRINT -> Words.of(key, ValueText.shortened(String.valueOf(step.value()).strip()));
      case SLEEP -> Words.of(key, DurationText.of(Duration.ofNanos((Long) step.value())));
      case START, JOIN -> Words.of(key, trace.threadName(((Long) step.value()).intValue()));
      case RAISE -> Words.of(key, ((ExceptionValue) step.value()).type().python());
      case GIVE_UP -> Words.of(key);
      case BLOCK, ACQUIRE, RELEASE, WAIT, WAKE, SIGNAL -> meeting(step);
    };
  }

  private String access(Row step) {
    String key = "next." + step.kind().word();
    String special = key + "." + subject(step).kind().name();
    return Words.of(Words.has(special) ? special : key, value(step), subject(step).name());
  }

  private String meeting(Row step) {
    String key = "next." + step.kind().word();
    String special = key + "." + subject(step).kind().name();
    return Words.of(Words.has(special) ? special : key, subject(step).name());
  }

  private Subject subject(Row step) {
    return trace.subjects().get(step.subject());
  }

  private static String value(Row step) {
    return step.value() == NoValue.NOTHING ? "" : ValueText.of(step.value());
  }

  /// Why a thread cannot go on that waits in its last step.
  ///
  /// @param taken how many steps of the whole run have been taken
  public String obstacle(int thread, int taken) {
    int row = trace.row(thread, trace.stepsBefore(thread, taken) - 1);
    if (trace.kind(row) == StepKind.JOIN) {
      return Words.of("next.joins", trace.threadName((int) trace.value(row)));
    }
    SyncHistory object = findings.objectOf(row);
    if (trace.kind(row) == StepKind.WAIT) {
      return Words.of("next.waits." + object.kind().name(), object.name(), object.capacity());
    }
    int now = object.stepBefore(taken);
    if (object.kind() == SubjectKind.QUEUE) {
      String key = object.items().count(now) == 0 ? "next.waits.get" : "next.waits.put";
      return Words.of(key, object.name());
    }
    List<String> holders =
        object.holders().threads(now).distinct().mapToObj(trace::threadName).toList();
    return switch (holders.size()) {
      case 0 -> Words.of("next.waits", object.name());
      case 1 -> Words.of("next.waits.held", object.name(), holders.getFirst());
      default -> Words.of("next.waits.shared", object.name(), Names.of(holders));
    };
  }
}
