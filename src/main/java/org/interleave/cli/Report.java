package org.interleave.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.analysis.Changes;
import org.interleave.analysis.Findings;
import org.interleave.analysis.LostUpdates;
import org.interleave.analysis.RunWords;
import org.interleave.analysis.Summary;
import org.interleave.trace.Outcome;
import org.interleave.trace.RunMode;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// What came of a run, line by line. Of a counter it is the ledger; of any other program how it
/// ended, what the threads shared in the end, and what was printed.
final class Report {

  private final Findings findings;
  private final Trace trace;

  private Report(Findings findings) {
    this.findings = findings;
    this.trace = findings.trace();
  }

  static List<String> of(Findings findings) {
    Report report = new Report(findings);
    Stream<String> results =
        report.counter().map(Report::ledger).orElseGet(report::anything).stream();
    return Stream.concat(results, report.conduct().stream()).toList();
  }

  /// How long it took. Of a run that can be repeated also how.
  private List<String> conduct() {
    return trace.info().settings().mode() instanceof RunMode.Live
        ? List.of(String.format(Locale.ROOT, "elapsed: %.1f ms", trace.elapsed() / 1e6))
        : List.of("run: " + RunWords.how(trace), "elapsed: " + RunWords.time(trace));
  }

  /// The only thing that threads share, when each write to it adds 1 and all ended as it should.
  private Optional<LostUpdates> counter() {
    boolean isPlain =
        trace.outcome() == Outcome.FINISHED
            && Summary.troubles(findings).isEmpty()
            && findings.variables().size() == 1
            && findings.lists().isEmpty();
    return findings.variables().stream()
        .filter(it -> isPlain && it.changes().count() > 0 && it.ledger().addsUp())
        .findFirst();
  }

  private static List<String> ledger(LostUpdates counter) {
    Changes changes = counter.changes();
    return List.of(
        "expected: " + counter.expectedAfter(changes.count()),
        "actual: " + changes.number(changes.count()),
        "lost: " + counter.count());
  }

  private List<String> anything() {
    List<String> lines = new ArrayList<>();
    lines.add("outcome: " + outcome());
    lines.addAll(Summary.troubles(findings));
    lines.addAll(Complaints.early(trace));
    findings.variables().forEach(it -> lines.addAll(variable(it)));
    findings.lists().forEach(it -> lines.add(value(it)));
    IntStream.range(0, trace.size())
        .filter(row -> trace.kind(row) == StepKind.PRINT)
        .forEach(row -> lines.addAll(printed(row)));
    return lines;
  }

  private String outcome() {
    return switch (trace.outcome()) {
      case FINISHED, STUCK, LIMIT -> trace.outcome().name().toLowerCase(Locale.ROOT);
      case RUNNING, CANCELLED -> "unfinished";
    };
  }

  private static List<String> variable(LostUpdates variable) {
    String value = value(variable.changes());
    return variable.count() == 0
        ? List.of(value)
        : List.of(
            value, "lost updates of %s: %d".formatted(variable.changes().name(), variable.count()));
  }

  private static String value(Changes changes) {
    return changes.name() + " = " + changes.python(changes.count());
  }

  private List<String> printed(int row) {
    String thread = trace.threadName(trace.thread(row));
    return trace.text(row).lines().map(line -> thread + " prints: " + line).toList();
  }
}
