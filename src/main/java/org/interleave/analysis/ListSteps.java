package org.interleave.analysis;

import java.util.List;
import java.util.function.UnaryOperator;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.interleave.value.ListValue;

/// The steps that a thread takes at a list that threads share, and the items that it saw.
final class ListSteps {

  private final Trace trace;
  private final CodeSteps steps;
  private final Replicas replicas;

  ListSteps(Trace trace, CodeSteps steps, Replicas replicas) {
    this.trace = trace;
    this.steps = steps;
    this.replicas = replicas;
  }

  List<Object> read(ListValue list, int line) {
    find(list);
    return items(trace.object(steps.expect(StepKind.READ, list.subject(), CodeSteps.ANY, line)));
  }

  /// A change of the items, which must be what comes of those before; returns those before.
  List<Object> change(ListValue list, UnaryOperator<List<Object>> next, int line) {
    find(list);
    if (!steps.isAtEnd() && trace.kind(steps.row()) == StepKind.READ) {
      List<Object> changed = next.apply(read(list, line));
      throw new CodeSteps.Over("A list could have become " + changed + " and was only read.");
    }
    if (steps.isAtEnd()) {
      steps.expect(StepKind.WRITE, list.subject(), CodeSteps.ANY, line);
    }
    int overwritten = trace.cause(steps.row());
    List<Object> before =
        items(
            overwritten == Trace.NO_ROW
                ? trace.subjects().get(list.subject()).initial()
                : trace.object(overwritten));
    steps.expect(StepKind.WRITE, list.subject(), next.apply(before), line);
    return before;
  }

  private List<Object> items(Object recorded) {
    return recorded instanceof List<?> items ? replicas.revived(items) : List.of();
  }

  /// Finds out which list of the trace it is, by the next step.
  private void find(ListValue list) {
    steps.flush();
    if (!steps.isAtEnd() && !replicas.mayBe(list, trace.subject(steps.row()))) {
      throw new CodeSteps.Over(steps.problem("its code is about another list"));
    }
  }
}
