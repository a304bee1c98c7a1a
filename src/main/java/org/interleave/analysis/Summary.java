package org.interleave.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interleave.trace.Outcome;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;

/// What came of a run, in words.
public final class Summary {

  private Summary() {}

  /// The ledger of a variable: `expected 6 = actual 4 + lost 2`. Where updates are not all of 1, it
  /// does not pretend to add up.
  public static String of(LostUpdates updates, Ledger ledger) {
    String name = updates.changes().name();
    Long expected = ledger.expected();
    if (expected == null) {
      return ledger.lost() == 0
          ? Words.of("ledger.value", name, ledger.actual())
          : Words.of("ledger.value_lost", name, ledger.actual(), updates(ledger));
    }
    if (ledger.addsUp()) {
      return Words.of("ledger.adds_up", expected, ledger.actual(), ledger.lost());
    }
    return ledger.lost() == 0
        ? Words.of("ledger.value", name, ledger.actual())
        : Words.of("ledger.expected", name, expected, ledger.actual(), updates(ledger));
  }

  private static String updates(Ledger ledger) {
    return Words.of(ledger.lost() == 1 ? "ledger.one" : "ledger.many", ledger.lost());
  }

  /// How the run ended, if not as it should: uncaught exceptions, a standstill, the step limit.
  public static List<String> troubles(Findings findings) {
    Trace trace = findings.trace();
    List<String> troubles = new ArrayList<>();
    findings.standstill().ifPresent(standstill -> troubles.addAll(standstill.sentences()));
    if (trace.outcome() == Outcome.LIMIT) {
      troubles.add(Words.of("trouble.limit"));
    }
    IntStream.range(0, trace.threads())
        .mapToObj(thread -> raised(trace, thread))
        .flatMap(Optional::stream)
        .forEach(troubles::add);
    return troubles;
  }

  private static Optional<String> raised(Trace trace, int thread) {
    int steps = trace.steps(thread);
    if (steps == 0 || trace.kind(trace.row(thread, steps - 1)) != StepKind.RAISE) {
      return Optional.empty();
    }
    int row = trace.row(thread, steps - 1);
    return Optional.of(
        Words.of(
            "trouble.raise",
            trace.threadName(thread),
            ExceptionText.of(trace, row),
            trace.line(row)));
  }
}
