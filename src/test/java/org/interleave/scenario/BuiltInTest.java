package org.interleave.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interleave.CPython;
import org.interleave.listing.Listing;
import org.interleave.listing.Reading.Accepted;
import org.interleave.scenario.Entry.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInTest {

  /// What is larger does not stand on one screen with its timeline.
  private static final int MOST_LINES = 35;

  @TempDir private Path folder;

  static List<Scenario> scenarios() {
    return Catalogue.builtIn().chapters().stream()
        .flatMap(it -> it.entries().stream())
        .map(Scenario.class::cast)
        .toList();
  }

  @Test
  void theChaptersFollowTheCourse() {
    String contents =
        Catalogue.builtIn().chapters().stream()
            .map(it -> it.title() + "\n" + titles(it))
            .collect(Collectors.joining());

    assertThat(contents)
        .isEqualTo(
            """
            The race
              four-steps: One line is four steps
              hundred-times: val += 1 a hundred times, and nothing happens
              millisecond: A millisecond is enough
              how-low: How low can it go?
            The lock
              acquire-release: Acquire and release
              with: The with block
              lock-cost: What a lock costs
              exception: An exception in the critical section
            Locks that do not help
              write-only: A lock around the write only
              lock-each: A lock for each thread
              two-locks: Two locks for one variable
              check-then-act: Check, then act
            Waiting
              deadlock: Deadlock: two locks in opposite order
              same-order: The same two locks in one order
              semaphore: Semaphore: three at a time
              event: Event: the starting gun
              condition: Condition: if or while?
              bounded-buffer: A bounded buffer
              work-queue: A queue does it for you
              barrier: A barrier
            """);
  }

  private static String titles(Chapter chapter) {
    return chapter.entries().stream()
        .map(it -> "  " + it.id() + ": " + Folder.summary(it))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void eachScenarioIsComplete(Scenario scenario) {
    Accepted listing = (Accepted) Listing.read(scenario.source().listing());
    boolean sized = !Variables.of(listing.statements()).constants().isEmpty();
    Question question = scenario.lesson().question().orElseThrow();

    assertThat(scenario.lesson().text().split("(?<=[.!?])( |$)")).hasSize(3);
    assertThat(question.choices()).hasSizeBetween(3, 4).doesNotHaveDuplicates();
    assertThat(scenario.endings().declared()).isNotEmpty();
    assertThat(scenario.endings().small().isEmpty()).isNotEqualTo(sized);
    assertThat(scenario.source().listing().lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void cPythonRunsEachListingAsItStands(Scenario scenario) throws Exception {
    boolean mayHang = endings(scenario, true).stream().anyMatch(it -> it.contains("deadlock"));
    Path listing = Files.writeString(folder.resolve("listing.py"), scenario.source().listing());

    Optional<CPython.Ended> run = CPython.run(listing, mayHang ? 1 : 10);

    assertThat(run)
        .matches(
            it -> it.map(ended -> ended.code() == 0 && !ended.output().isBlank()).orElse(mayHang));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyOrderOfTheStepsEndsAsDeclaredAndNoDeclaredEndingIsMissing(boolean lock)
      throws Exception {
    List<Scenario> scenarios = scenarios();

    assertThat(EveryOrder.endings(scenarios, lock))
        .containsExactlyElementsOf(
            scenarios.stream().map(it -> String.join("\t", endings(it, lock))).toList());
  }

  /// Those that can happen, sorted by their texts.
  private static List<String> endings(Scenario scenario, boolean lock) {
    return scenario.endings().declared().stream()
        .filter(it -> it.expectation(lock) != Expectation.IMPOSSIBLE)
        .map(it -> it.outcome().text())
        .sorted()
        .toList();
  }
}
