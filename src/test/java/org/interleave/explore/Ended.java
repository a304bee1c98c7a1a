package org.interleave.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.interleave.analysis.Findings;
import org.interleave.scenario.Goal;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.value.ExceptionValue;
import org.interleave.value.ListValue;
import org.interleave.value.Text;

/// How a run ended, by its trace alone.
final class Ended {

  private Ended() {}

  static boolean as(Goal goal, Trace trace) {
    return switch (goal) {
      case Goal.Ending(var wanted) ->
          trace.outcome() == (wanted.deadlock() ? Outcome.STUCK : Outcome.FINISHED)
              && isPart(wanted.exceptions(), raised(trace))
              && wanted.values().entrySet().stream()
                  .allMatch(it -> value(trace, it.getKey()).equals(it.getValue()));
      case Goal.NothingLost _ ->
          trace.outcome() == Outcome.FINISHED
              && Findings.in(trace).variables().stream().allMatch(it -> it.count() == 0);
    };
  }

  static boolean isPart(List<String> some, List<String> all) {
    List<String> left = new ArrayList<>(all);
    return some.stream().allMatch(left::remove);
  }

  private static List<String> raised(Trace trace) {
    return IntStream.range(0, trace.size())
        .filter(row -> trace.kind(row) == StepKind.RAISE)
        .mapToObj(row -> ((ExceptionValue) trace.object(row)).type().python())
        .toList();
  }

  /// The final value of what threads share.
  static String value(Trace trace, String name) {
    int subject =
        IntStream.range(0, trace.subjects().size())
            .filter(it -> trace.subjects().get(it).name().equals(name))
            .findFirst()
            .orElseThrow();
    Object value =
        IntStream.range(0, trace.size())
            .map(row -> trace.size() - 1 - row)
            .filter(row -> trace.subject(row) == subject && trace.kind(row) == StepKind.WRITE)
            .mapToObj(trace::object)
            .findFirst()
            .orElseGet(() -> trace.subjects().get(subject).initial());
    return Text.repr(value instanceof List<?> items ? ListValue.of(List.copyOf(items)) : value);
  }
}
