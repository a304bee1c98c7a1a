package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interleave.analysis.TraceCheck;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Ending;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Expectation;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.Outcome;
import org.interleave.scenario.ThreadKind;
import org.interleave.schedule.RandomScheduler;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.StepKind;
import org.interleave.trace.Subject;
import org.interleave.trace.Trace;
import org.interleave.value.ExceptionValue;
import org.interleave.value.ListValue;
import org.interleave.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The scenarios that come with the program, at their small size. They may end in several ways: in
/// each of those that they declare, and in no other.
@Timeout(120)
class ScenariosTest {

  private static final int ROUNDS = 8;
  private static final int SEEDS = 100;

  /// How a run ended, and what it printed.
  record Seen(String ending, String printed) {}

  static List<Scenario> scenarios() {
    return Catalogue.builtIn().chapters().stream()
        .flatMap(it -> it.entries().stream())
        .map(Scenario.class::cast)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aLiveRunEndsAsTheScenarioDeclares(Scenario scenario) {
    for (ThreadKind kind : ThreadKind.values()) {
      for (int round = 0; round < ROUNDS; round++) {
        for (boolean lock : List.of(false, true)) {
          Trace trace = LiveRunner.start(RunInfo.of(small(scenario), lock, kind)).await();

          assertThat(seen(trace, scenario).ending).isIn(possible(scenario, lock));
          assertThat(TraceCheck.problems(trace)).isEmpty();
          assertThat(Facts.of(ScheduledRunner.replay(trace)).withoutMakers())
              .isEqualTo(Facts.of(trace).withoutMakers());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aScheduledRunEndsAsTheScenarioDeclares(Scenario scenario) {
    for (int seed = 0; seed < SEEDS; seed++) {
      for (boolean lock : List.of(false, true)) {
        RunInfo info = RunInfo.of(small(scenario), lock, new RunMode.Random(seed));
        Trace trace = ScheduledRunner.run(info, new RandomScheduler(seed));

        assertThat(seen(trace, scenario).ending).isIn(possible(scenario, lock));
        assertThat(TraceCheck.problems(trace)).isEmpty();
      }
    }
  }

  @Test
  void cPythonEndsAsDeclaredAndPrintsWhatALiveRunPrintsThatEndsLikeThat()
      throws InterruptedException {
    List<Scenario> scenarios = scenarios();
    List<Endings.Question> questions = scenarios.stream().map(ScenariosTest::question).toList();

    List<Seen> answers = Endings.inCPython(questions);

    assertThat(answers).hasSameSizeAs(scenarios);
    for (int number = 0; number < answers.size(); number++) {
      Scenario scenario = scenarios.get(number);
      Seen answer = answers.get(number);
      assertThat(answer.ending).as(scenario.id()).isIn(possible(scenario, true));
      Map<String, Set<String>> live = printedByEnding(scenario);
      if (live.containsKey(answer.ending)) {
        assertThat(live.get(answer.ending)).as(scenario.id()).containsExactly(answer.printed);
      } else {
        assertThat(possible(scenario, true)).as(scenario.id()).hasSizeGreaterThan(1);
      }
    }
  }

  /// What live runs print with the lock on that end in the same way.
  private static Map<String, Set<String>> printedByEnding(Scenario scenario) {
    return IntStream.range(0, ROUNDS)
        .mapToObj(_ -> RunInfo.of(small(scenario), true, ThreadKind.PLATFORM))
        .map(info -> seen(LiveRunner.start(info).await(), scenario))
        .collect(
            Collectors.groupingBy(
                Seen::ending, HashMap::new, Collectors.mapping(Seen::printed, Collectors.toSet())));
  }

  private static Experiment small(Scenario scenario) {
    return Experiment.of(scenario).with(Map.copyOf(scenario.endings().small()));
  }

  private static Endings.Question question(Scenario scenario) {
    boolean mayHang = possible(scenario, true).stream().anyMatch(it -> it.contains("deadlock"));
    return new Endings.Question(small(scenario).listing(), names(scenario), mayHang ? 1 : 60);
  }

  private static List<String> possible(Scenario scenario, boolean lock) {
    return scenario.endings().declared().stream()
        .filter(it -> it.expectation(lock) != Expectation.IMPOSSIBLE)
        .map(it -> it.outcome().text())
        .toList();
  }

  private static List<String> names(Scenario scenario) {
    return scenario.endings().declared().stream()
        .map(Ending::outcome)
        .flatMap(it -> it.values().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Seen seen(Trace trace, Scenario scenario) {
    List<String> exceptions = new ArrayList<>();
    for (int row = 0; row < trace.size(); row++) {
      if (trace.kind(row) == StepKind.RAISE) {
        exceptions.add(((ExceptionValue) trace.object(row)).type().python());
      }
    }
    TreeMap<String, String> values = new TreeMap<>();
    names(scenario).forEach(name -> values.put(name, finalValue(trace, name)));
    boolean stuck = trace.outcome() == org.interleave.trace.Outcome.STUCK;
    Outcome outcome = new Outcome(exceptions, stuck, values, printed(scenario, trace.output()));
    return new Seen(outcome.text(), Endings.withoutTimes(trace.output()));
  }

  /// The lines that were printed, where they are all that the ending names.
  private static List<String> printed(Scenario scenario, String output) {
    return names(scenario).isEmpty() ? output.lines().toList() : List.of();
  }

  private static String finalValue(Trace trace, String name) {
    int subject = trace.subjects().stream().map(Subject::name).toList().indexOf(name);
    Object value =
        IntStream.iterate(trace.size() - 1, row -> row >= 0, row -> row - 1)
            .filter(row -> trace.subject(row) == subject && trace.kind(row) == StepKind.WRITE)
            .mapToObj(trace::object)
            .findFirst()
            .orElseGet(() -> trace.subjects().get(subject).initial());
    return Text.repr(value instanceof List<?> items ? ListValue.of(List.copyOf(items)) : value);
  }
}
