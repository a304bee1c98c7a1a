package org.interleave.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interleave.analysis.Findings;
import org.interleave.analysis.Standstill;
import org.interleave.analysis.ThreadNames;
import org.interleave.trace.RunMode;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.value.ExceptionValue;

/// What goes to the standard error stream beside a program's own output: the exceptions that nobody
/// handled, as CPython tells them, and why the program did not come to its end.
final class Complaints {

  private Complaints() {}

  /// @param file what the listing is called
  static List<String> of(Findings findings, String file) {
    Trace trace = findings.trace();
    int[] rows =
        IntStream.range(0, trace.size()).filter(row -> trace.kind(row) == StepKind.RAISE).toArray();
    List<String> names = rows.length == 0 ? List.of() : ThreadNames.in(trace);
    Stream<String> raised =
        Arrays.stream(rows).mapToObj(row -> raised(trace, row, file, names)).flatMap(List::stream);
    Stream<String> stuck =
        findings.standstill().map(Standstill::sentences).orElse(List.of()).stream();
    return Stream.of(raised, stuck, early(trace).stream()).flatMap(it -> it).toList();
  }

  /// Why a run was ended before its program had come to an end.
  static List<String> early(Trace trace) {
    return switch (trace.outcome()) {
      case FINISHED, STUCK -> List.of();
      case LIMIT -> List.of(Messages.text("run.limit"));
      case RUNNING, CANCELLED ->
          trace.info().settings().mode() instanceof RunMode.Replay
              ? List.of(Messages.text("run.choices", trace.size()))
              : List.of();
    };
  }

  private static List<String> raised(Trace trace, int row, String file, List<String> names) {
    Stream<String> who =
        trace.thread(row) == 0
            ? Stream.of()
            : Stream.of("Exception in thread %s:".formatted(names.get(trace.thread(row))));
    Stream<String> what =
        Stream.of(
            "Traceback (most recent call last):",
            "  File \"%s\", line %d".formatted(file, trace.line(row)),
            ((ExceptionValue) trace.object(row)).line());
    return Stream.concat(who, what).toList();
  }
}
