package org.interleave.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// What a run is, but for its times: what each thread does, and what comes of it.
///
/// @param steps by thread
record Facts(
    Outcome outcome,
    List<String> threads,
    List<List<Step>> steps,
    String output,
    Map<String, String> values) {

  /// A step as its thread knows it.
  record Step(StepKind kind, String subject, String value, int line) {

    Step withoutMaker() {
      return new Step(kind, subject.replaceFirst(" \\(.*\\)$", ""), value, line);
    }
  }

  /// A whole row of a trace.
  record Row(int thread, Step step, boolean hasValue, int cause, long begin, long end) {}

  static Facts of(Trace trace) {
    return new Facts(
        trace.outcome(),
        threads(trace).mapToObj(trace::threadName).toList(),
        threads(trace).mapToObj(thread -> steps(trace, thread)).toList(),
        trace.output(),
        values(trace));
  }

  /// The same where objects of one name are not told apart by the threads that made them. Which of
  /// them is made first, and keeps the name as it is, is no thread's fact: between steps, live
  /// threads make objects in an order that nobody records.
  Facts withoutMakers() {
    List<List<Step>> unmade =
        steps.stream().map(all -> all.stream().map(Step::withoutMaker).toList()).toList();
    return new Facts(outcome, threads, unmade, output, values);
  }

  private static IntStream threads(Trace trace) {
    return IntStream.range(0, trace.threads());
  }

  private static List<Step> steps(Trace trace, int thread) {
    return IntStream.range(0, trace.steps(thread))
        .mapToObj(step -> fact(trace, trace.row(thread, step)))
        .toList();
  }

  /// Finding a list, as in `row = rows[0]`, sees the list and not what is in it: that is told as it
  /// happens to be, and no thread knows it by then.
  private static Step fact(Trace trace, int row) {
    Step step = step(trace, row);
    return step.kind == StepKind.COMPUTE && trace.object(row) instanceof List
        ? new Step(step.kind, step.subject, "a list", step.line)
        : step;
  }

  private static Step step(Trace trace, int row) {
    int subject = trace.subject(row);
    String name = subject == StepBuffer.NO_SUBJECT ? "" : trace.subjects().get(subject).name();
    return new Step(trace.kind(row), name, trace.text(row), trace.line(row));
  }

  /// What each variable and list holds in the end.
  private static Map<String, String> values(Trace trace) {
    Map<String, String> values = new TreeMap<>();
    for (int row = 0; row < trace.size(); row++) {
      if (trace.kind(row) == StepKind.WRITE) {
        values.put(trace.subjects().get(trace.subject(row)).name(), trace.text(row));
      }
    }
    return values;
  }

  /// Everything there is in a trace.
  static List<Row> rows(Trace trace) {
    List<Row> rows = new ArrayList<>(trace.size());
    for (int row = 0; row < trace.size(); row++) {
      rows.add(
          new Row(
              trace.thread(row),
              step(trace, row),
              trace.hasValue(row),
              trace.cause(row),
              trace.begin(row),
              trace.end(row)));
    }
    return rows;
  }
}
