package org.interleave.ui.endings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interleave.compiler.Compilation.Compiled;
import org.interleave.compiler.Compiler;
import org.interleave.explore.Budget;
import org.interleave.explore.Ending;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Experiment;
import org.interleave.timeline.Timeline;
import org.interleave.trace.RunMode;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class EndingsViewModelTest {

  /// Two threads of one line each; the first line is the value of `x` at first.
  private static final String TWO =
      """
      from threading import Thread
      x = 0
      y = 0
      def one():
          global x, y
          %s
      def two():
          global x, y
          %s
      threads = [Thread(target=one), Thread(target=two)]
      for t in threads: t.start()
      for t in threads: t.join()
      %s
      """;

  private final LinkedBlockingQueue<Runnable> windowThread = new LinkedBlockingQueue<>();
  private Budget budget = Budget.ofMemory();
  private final EndingsViewModel model =
      new EndingsViewModel(
          ResourceBundle.getBundle("org.interleave.ui.Text"), windowThread::add, () -> budget);
  private final List<Timeline> shown = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  @BeforeEach
  void listen() {
    model.setOnTimeline(shown::add);
    model.setOnFailure(failures::add);
  }

  private void play() throws InterruptedException {
    Runnable task = windowThread.poll(30, TimeUnit.SECONDS);
    assertThat(task).as("news").isNotNull();
    if (task != null) {
      task.run();
    }
  }

  /// Plays the window's thread until all has been found out.
  private void awaitResults() throws InterruptedException {
    while (model.busyProperty().get()) {
      play();
    }
  }

  private void explore() throws InterruptedException {
    model.explore();
    awaitResults();
  }

  private void prepare(String listing) {
    prepare("a listing", listing);
  }

  private void prepare(String title, String listing) {
    Compiled compiled = (Compiled) Compiler.compile(listing);
    model.prepare(Experiment.of(title, listing, true, compiled), Optional.empty());
  }

  /// A scenario with these constants changed.
  private void prepare(String id, Map<String, Number> constants) {
    Scenario scenario = (Scenario) Catalogue.builtIn().entry(id).orElseThrow();
    model.prepare(Experiment.of(scenario).with(constants), Optional.of(scenario));
  }

  /// What is to be seen, in a line for each row.
  private List<String> rows() {
    return model.rowsProperty().get().stream().map(EndingsViewModelTest::line).toList();
  }

  private static String line(Row row) {
    return switch (row) {
      case Row.Headline it ->
          it.columns().stream()
              .map(all -> all.title() + "> " + String.join(" ", all.sentences()))
              .collect(Collectors.joining(" | "));
      case Row.Sentence it -> it.text();
      case Row.More it -> it.text();
      case Row.Item it ->
          Stream.of(
                  Stream.of(it.name().whole(), it.position()),
                  it.bars().stream().map(Row.Bar::figure),
                  Stream.of(it.verdict().toString()))
              .flatMap(all -> all)
              .filter(all -> !all.isEmpty())
              .collect(Collectors.joining(" | "));
    };
  }

  private Timeline open(String text) throws InterruptedException {
    Row row =
        model.rowsProperty().get().stream()
            .filter(it -> line(it).startsWith(text + " |"))
            .findFirst()
            .orElseThrow();
    model.open(row);
    return awaitTimeline();
  }

  private Timeline awaitTimeline() throws InterruptedException {
    while (shown.isEmpty()) {
      play();
    }
    return shown.removeLast();
  }

  /// Three threads of two rounds: 12!/(4!·4!·4!) = 34 650 orders.
  @Test
  void withTheLockNothingIsLost() throws InterruptedException {
    prepare("millisecond", Map.of());
    explore();
    assertThat(rows())
        .containsExactly(
            "Lock off> 34,650 orders, 90 lose nothing. | Lock on> 205,578 orders, 0 lose an update.",
            "val = 3 | Lock off | 15,180 \u00B7 43.8 % | SURPRISING",
            "val = 3 | Lock on | IMPOSSIBLE",
            "val = 2 | Lock off | 10,428 \u00B7 30.1 % | SURPRISING",
            "val = 2 | Lock on | IMPOSSIBLE",
            "val = 4 | Lock off | 7,512 \u00B7 21.7 % | SURPRISING",
            "val = 4 | Lock on | IMPOSSIBLE",
            "val = 5 | Lock off | 1,440 \u00B7 4.2 % | SURPRISING",
            "val = 5 | Lock on | IMPOSSIBLE",
            "val = 6 | Lock off | 90 \u00B7 0.26 % | EXPECTED",
            "val = 6 | Lock on | 205,578 \u00B7 100 % | EXPECTED");
  }

  /// 4!/(2!·2!) = 6 orders.
  @Test
  void whatIsDeclaredAndNotFoundCannotHappen() throws InterruptedException {
    prepare("four-steps", Map.of());
    explore();
    assertThat(rows())
        .containsExactly(
            "> 6 orders, 2 lose nothing.",
            "val = 1 | 4 \u00B7 66.7 % | SURPRISING",
            "val = 2 | 2 \u00B7 33.3 % | EXPECTED",
            "val = 0 | IMPOSSIBLE");
  }

  @Test
  void aScenarioSaysWhatToExpectAtItsSmallSize() throws InterruptedException {
    prepare("event", Map.of("NUM_THREADS", 3L));
    explore();
    assertThat(rows().getLast())
        .isEqualTo("The scenario says what to expect with NUM_THREADS = 2.");
    prepare("event", Map.of("NUM_THREADS", 2L));
    explore();
    assertThat(rows().getFirst()).endsWith(" orders, all end as expected.");
    assertThat(rows().subList(1, rows().size()))
        .satisfiesExactlyInAnyOrder(
            it -> assertThat(it).startsWith("order = ['gun', 1, 2] |").endsWith("EXPECTED"),
            it -> assertThat(it).startsWith("order = ['gun', 2, 1] |").endsWith("EXPECTED"),
            it -> assertThat(it).isEqualTo("order = [1, 'gun', 2] | IMPOSSIBLE"));
  }

  @Test
  void whatIsPrintedCanBeDeclared() throws InterruptedException {
    prepare("work-queue", Map.of("COUNT", 2L));
    explore();
    assertThat(rows().getFirst()).endsWith(" orders, all end as expected.");
    assertThat(rows().getLast()).isEqualTo("prints '[1, 1]' | IMPOSSIBLE");
  }

  @Test
  void aDeadlockIsToldInWords() throws InterruptedException {
    prepare("deadlock", Map.of());
    explore();
    assertThat(rows())
        .anyMatch(it -> it.matches(".*> \\d+ orders, \\d+ lose nothing; \\d+ get stuck\\."))
        .contains("deadlock, meals = 0 | Lock off | IMPOSSIBLE")
        .anyMatch(it -> it.matches("deadlock, meals = 0 \\| Lock on \\| .* \\| SURPRISING"));
  }

  /// Both orders of two writes; what is printed says it once more.
  @Test
  void whatIsPrintedIsToldOnlyWhereItTellsEndingsApart() throws InterruptedException {
    prepare(TWO.formatted("x = 1", "x = 2", "print(x)"));
    explore();
    assertThat(rows())
        .containsExactly(
            "> 2 orders lead to 2 endings.",
            "x = 1 | 1 \u00B7 50.0 % | NONE",
            "x = 2 | 1 \u00B7 50.0 % | NONE");
    prepare(TWO.formatted("y = x", "x = 2", "print(y); x = 0; y = 0"));
    explore();
    assertThat(rows())
        .containsExactly(
            "> 3 orders lead to 2 endings.",
            "x = 0, y = 0, prints '0' | 2 \u00B7 66.7 % | NONE",
            "x = 0, y = 0, prints '2' | 1 \u00B7 33.3 % | NONE");
  }

  @Test
  void ordersOfWhatCanGoOnForEverAreNotCounted() throws InterruptedException {
    prepare(TWO.formatted("while x == 0: pass", "x = 1", ""));
    explore();
    assertThat(rows())
        .containsExactly(
            "> Some orders go on for ever, as a thread waits in a loop for another, so that nobody"
                + " can count them. A run of them would never end. These endings there are:",
            "x = 1 | NONE");
  }

  @Test
  void whoGoesOnForEverIsToldInWords() throws InterruptedException {
    prepare(TWO.formatted("while True: pass", "x = 1", ""));
    explore();
    assertThat(rows())
        .containsExactly(
            "> 1 order, and only one ending; 1 goes on for ever.",
            "goes on for ever, x = 1 | 1 \u00B7 100 % | NONE");
  }

  @Test
  void whatHappensInAllOrdersIsNotCountedTwice() throws InterruptedException {
    prepare(TWO.formatted("x = 1; raise ValueError", "x = 2", ""));
    explore();
    assertThat(rows().getFirst())
        .isEqualTo("> 2 orders lead to 2 endings; in all an exception is not caught.");
  }

  @Test
  void aSearchThatStopsAtItsLimitCanBeSampled() throws InterruptedException {
    budget = Budget.ofStates(20);
    prepare("four-steps", Map.of("NUM_THREADS", 4L));
    explore();
    assertThat(rows().getFirst())
        .matches(
            "> Stopped at the limit, after \\d+ states: every order is explored up to its step \\d+\\."
                + " Use fewer threads or iterations, or take a sample\\.");
    assertThat(model.captionProperty().get()).isEmpty();
    sample();
    assertThat(rows().getFirst())
        .endsWith(" A sample of 10,000 orders (seed 1), with 95 % intervals.");
    assertThat(rows())
        .anyMatch(it -> it.matches("val = 1 \\| [\\d.]+ % \\([\\d.]+ \u2013 [\\d.]+ %\\) .*"));
  }

  private void sample() throws InterruptedException {
    model.sample();
    awaitResults();
  }

  @Test
  void aSampleCanBeTakenAtAnyTimeAndIsAnotherEachTime() throws InterruptedException {
    prepare("four-steps", Map.of());
    sample();
    List<String> first = rows();
    assertThat(first.getFirst())
        .isEqualTo("> A sample of 10,000 orders (seed 1), with 95 % intervals.");
    sample();
    assertThat(rows().getFirst())
        .isEqualTo("> A sample of 10,000 orders (seed 2), with 95 % intervals.");
    assertThat(rows()).isNotEqualTo(first);
    assertThat(Ending.of(open("val = 1").trace()).outcome().values()).isEqualTo(Map.of("val", "1"));
    explore();
    assertThat(rows().getFirst()).isEqualTo("> 6 orders, 2 lose nothing.");
    assertThat(model.completeProperty().get()).isTrue();
  }

  @Test
  void whatIsOnIsToldFromTheBeginning() throws InterruptedException {
    prepare("millisecond", Map.of());
    model.explore();
    assertThat(model.progressProperty().get()).isEqualTo("Exploring\u2026");
    model.sample();
    assertThat(model.progressProperty().get()).isEqualTo("Sampling\u2026");
    model.runLive();
    assertThat(model.progressProperty().get()).isEqualTo("Running live\u2026");
    model.cancel();
    assertThat(model.noticeProperty().get()).isEmpty();
  }

  /// 5! = 120 orders, each with an ending of its own.
  @Test
  void manyEndingsAreShownWhenSomebodyAsksForThem() throws InterruptedException {
    prepare(
        """
        from threading import Thread
        order = []
        def add(n):
            order.append(n)
        threads = [Thread(target=add, args=(n,)) for n in range(5)]
        for t in threads: t.start()
        for t in threads: t.join()
        """);
    explore();
    assertThat(rows()).hasSize(102).last().isEqualTo("Show 20 more endings, 20 orders");
    model.open(model.rowsProperty().get().getLast());
    assertThat(rows()).hasSize(121);
  }

  @Test
  void liveRunsAreCountedBesideTheOrders() throws InterruptedException {
    prepare(TWO.formatted("x = 3", "y = 4", "print(x)"));
    explore();
    model.times().typedProperty().set("7");
    model.runLive();
    awaitResults();
    assertThat(rows())
        .containsExactly(
            "> 2 orders, and only one ending. Live: 7 runs.",
            "x = 3, y = 4 | 2 \u00B7 100 % | live 100 % | NONE");
  }

  @Test
  void anEndingThatIsOnlySeenLiveGetsARowOfItsOwn() throws InterruptedException {
    budget = Budget.ofStates(1);
    prepare("acquire-release", Map.of("NUM_THREADS", 2L));
    explore();
    assertThat(rows()).hasSize(1);
    model.times().typedProperty().set("3");
    model.runLive();
    awaitResults();
    assertThat(rows()).contains("val = 2 | Lock on | live 100 % | EXPECTED");
    Trace run = open("val = 2 | Lock on").trace();
    assertThat(run.info().settings().mode()).isInstanceOf(RunMode.Live.class);
    assertThat(run.info().settings().lock()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"val = 1", "val = 2"})
  void anEndingOpensARunThatLeadsThere(String ending) throws InterruptedException {
    prepare("four-steps", Map.of());
    explore();
    Timeline run = open(ending);
    assertThat(Ending.of(run.trace()).outcome().text()).startsWith(ending);
  }

  @Test
  void theRunHasTheLockAsTheEndingHas() throws InterruptedException {
    prepare("millisecond", Map.of("COUNT", 1L, "NUM_THREADS", 2L));
    explore();
    assertThat(open("val = 1 | Lock off").trace().info().settings().lock()).isFalse();
    assertThat(open("val = 2 | Lock on").trace().info().settings().lock()).isTrue();
  }

  @Test
  void aHundredThreadsCanCountToTwo() throws InterruptedException {
    prepare("millisecond", Map.of("COUNT", 100L, "NUM_THREADS", 100L));
    model.shownProperty().set(true);
    while (!model.counterProperty().get()) {
      play();
    }
    model.openLowest();
    assertThat(Ending.of(awaitTimeline().trace()).outcome().values()).isEqualTo(Map.of("val", "2"));
  }

  @Test
  void resultsAreSaidToBeOfAnEarlierListing() throws InterruptedException {
    prepare("four-steps", Map.of());
    explore();
    prepare("four-steps", Map.of("NUM_THREADS", 3L));
    assertThat(model.noticeProperty().get())
        .isEqualTo("These endings are of an earlier listing. Explore it again.");
    prepare("four-steps", Map.of());
    assertThat(model.noticeProperty().get()).isEmpty();
    assertThat(rows()).isNotEmpty();
    prepare("condition", Map.of());
    assertThat(rows()).isEmpty();
    assertThat(model.noticeProperty().get()).isEmpty();
  }

  @Test
  void aCancelledSearchLeavesNothing() throws InterruptedException {
    prepare("millisecond", Map.of("COUNT", 9L, "NUM_THREADS", 9L));
    model.explore();
    while (!model.progressProperty().get().endsWith("of the limit")) {
      play();
    }
    String reached = model.progressProperty().get();
    assertThat(reached).matches("Lock off: [\\d,]+ states, .* % of the limit");
    model.cancel();
    assertThat(model.noticeProperty().get())
        .isEqualTo("Cancelled at: " + reached + ". What takes too long to explore can be sampled.");
    assertThat(model.busyProperty().get()).isFalse();
    prepare("four-steps", Map.of());
    explore();
    assertThat(rows()).hasSize(4);
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "10001", "ten"})
  void aNonsensicalNumberOfRunsIsRefused(String typed) {
    model.times().typedProperty().set(typed);
    assertThat(model.times().knownProperty().get()).isFalse();
    assertThat(model.noticeProperty().get())
        .isEqualTo(
            "The number of live runs is '%s'; type a whole number from 1 to 10,000."
                .formatted(typed));
  }

  @Test
  void whatInterleaveRefusesIsASentence() throws InterruptedException {
    Function<String, String> program = it -> TWO.formatted(it, "x = 2", "");
    prepare(program.apply("x = 9223372036854775807; x = x + 1"));
    explore();
    assertThat(model.noticeProperty().get()).contains("Use smaller numbers, or floats.");
    prepare(program.apply("x = 1"));
    explore();
    assertThat(model.noticeProperty().get()).isEmpty();
    assertThat(failures).isEmpty();
  }
}
