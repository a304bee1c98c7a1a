package org.interleave.javacode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interleave.javacode.Translation.Java;
import org.interleave.javacode.Translation.Line;
import org.interleave.javacode.Translation.NoJava;
import org.interleave.listing.Listing;
import org.interleave.listing.Listings;
import org.interleave.listing.Mutant;
import org.interleave.listing.Nested;
import org.interleave.listing.Reading;
import org.interleave.listing.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JavaCodeTest {

  private static final int MUTANTS = 1500;

  /// The listings for learners that print the same in every run.
  private static final Set<String> STEADY =
      Set.of("bounded_buffer.py", "queue_workers.py", "rlock.py", "semaphore.py", "with_lock.py");

  private static final List<String> SAME = parts("same.txt").toList();

  @Test
  void javacAcceptsTheListingsThatHaveAJavaVersion() {
    List<String> programs =
        Stream.concat(Listings.all().map(Listings::text), SAME.stream())
            .flatMap(it -> java(it).stream())
            .map(Java::text)
            .toList();

    assertThat(programs).hasSizeGreaterThan(50);
    assertThat(Compiled.of(programs).errors()).isEmpty();
  }

  @Test
  void eachOfTheListingsForLearnersHasAJavaVersionOrAReason() {
    Map<String, String> answers =
        Listings.all()
            .filter(it -> translated(Listings.text(it)) instanceof NoJava)
            .collect(
                Collectors.toMap(
                    it -> it.getFileName().toString(), it -> reason(Listings.text(it))));

    assertThat(answers)
        .isEqualTo(
            Map.of(
                "counter_in_one_line.py",
                "23: Java has no switch interval: the system decides whose turn it is.",
                "exception_in_section.py",
                "26: A thread in Java needs a method of the program to run.",
                "language.py",
                "69: What 'as' gives a name to here is no lock but True.",
                "names.py",
                "54: 'what' may have no value here, and Java wants one in any case.",
                "queue_by_name.py",
                "17: What 'problem' says is worded differently in Java.",
                "switch_interval.py",
                "7: Java has no switch interval: the system decides whose turn it is."));
  }

  @Test
  void theJavaProgramsPrintWhatCPythonPrints(@TempDir Path python, @TempDir Path java)
      throws Exception {
    List<String> listings =
        Stream.concat(
                Listings.all()
                    .filter(it -> STEADY.contains(it.getFileName().toString()))
                    .map(Listings::text),
                SAME.stream())
            .toList();
    List<String> programs =
        listings.stream()
            .map(it -> java(it).orElseThrow(() -> new AssertionError(it + reason(it))).text())
            .toList();
    List<String> byPython = Printed.byPython(listings, python);
    List<String> byJava = Printed.byJava(Compiled.of(programs), programs.size(), java);

    for (int number = 0; number < listings.size(); number++) {
      assertThat(byJava.get(number)).as(programs.get(number)).isEqualTo(byPython.get(number));
    }
  }

  static Stream<String> refused() {
    return parts("none.txt");
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatJavaHasNoFairCounterpartForIsRefusedWithLineAndReason(String example) {
    String[] parts = example.split("---\n", 2);

    assertThat(reason(parts[0])).isEqualTo(parts[1].strip());
  }

  @Test
  void aCounterIsWhatATeacherWouldWrite() {
    String listing =
        """
        import time
        from threading import Lock, Thread
        val = 0
        val_lock = Lock()
        def increase(times):
            global val
            for _ in range(times):
                with val_lock:
                    new_val = val + 1
                    time.sleep(0.001)
                    val = new_val
        threads = [Thread(target=increase, args=(3,)) for _ in range(2)]
        for t in threads: t.start()
        for t in threads: t.join()
        print('val:', val)
        """;
    String program =
        java(listing).orElseThrow().lines().stream()
            .map(it -> (it.pythonLine() == 0 ? "" : it.pythonLine()) + "\t" + it.text() + "\n")
            .collect(Collectors.joining());

    assertThat(program).isEqualTo(text("counter.txt"));
  }

  @Test
  void javaLinesNameThePythonLinesTheyComeFrom() {
    Stream.concat(Listings.all().map(Listings::text), SAME.stream())
        .forEach(
            listing ->
                java(listing)
                    .ifPresent(
                        java -> assertThat(named(java)).as(listing).containsAll(done(listing))));
  }

  @Test
  void withinAMethodTheLinesComeInTheOrderOfTheListing() {
    // What stands behind the `else` of a `try` is part of the `try` in Java.
    Stream.concat(Listings.all().map(Listings::text), SAME.stream())
        .filter(it -> !it.contains("    else:\n        print"))
        .flatMap(it -> java(it).stream())
        .forEach(java -> assertThat(firstLines(java)).allSatisfy(it -> assertThat(it).isSorted()));
  }

  @Test
  void whateverIsAcceptedJavacAcceptsTooOrThereIsAReason() {
    List<String> listings = new ArrayList<>(Listings.all().map(Listings::text).toList());
    listings.addAll(SAME);
    List<String> mutants = new ArrayList<>();
    List<String> programs = new ArrayList<>();
    for (int seed = 0; seed < MUTANTS; seed++) {
      String mutant = Mutant.of(listings, new Random(seed));
      if (Listing.read(mutant) instanceof Reading.Accepted) {
        java(mutant)
            .ifPresent(
                java -> {
                  mutants.add(mutant);
                  programs.add(java.text());
                });
      }
    }

    assertThat(programs).hasSizeGreaterThan(MUTANTS / 100);
    Compiled.of(programs)
        .errors()
        .forEach(
            (number, errors) ->
                assertThat(errors).as(mutants.get(number) + "\n" + programs.get(number)).isEmpty());
  }

  /// The listing's lines that a Java program names.
  private static Set<Integer> named(Java java) {
    return java.lines().stream().map(Line::pythonLine).collect(Collectors.toSet());
  }

  /// The lines of a listing on which something is done, but for the call of `main`, which is
  /// nobody's task in Java.
  private static Set<Integer> done(String listing) {
    List<Statement> statements = statements(listing);
    Stream<Statement> inFunctions =
        statements.stream()
            .filter(Statement.Function.class::isInstance)
            .flatMap(it -> Nested.in(((Statement.Function) it).body()));
    return Stream.concat(Nested.in(statements), inFunctions)
        .filter(JavaCodeTest::isDone)
        .map(it -> it.at().line())
        .filter(it -> !listing.lines().toList().get(it - 1).strip().equals("main()"))
        .collect(Collectors.toSet());
  }

  private static boolean isDone(Statement statement) {
    return switch (statement) {
      case Statement.Assign _,
          Statement.AugmentedAssign _,
          Statement.Evaluate _,
          Statement.For _,
          Statement.While _,
          Statement.With _,
          Statement.Try _,
          Statement.Raise _,
          Statement.Assert _,
          Statement.Break _,
          Statement.Continue _,
          Statement.Return _ ->
          true;
      case Statement.If _,
          Statement.Import _,
          Statement.FromImport _,
          Statement.Function _,
          Statement.Global _,
          Statement.Pass _ ->
          false;
    };
  }

  /// The listing's lines in the order in which they are first named, for each method.
  private static List<List<Integer>> firstLines(Java java) {
    List<List<Integer>> methods = new ArrayList<>();
    List<Integer> method = new ArrayList<>();
    for (Line line : java.lines()) {
      if (line.text().startsWith("    static ") || line.text().startsWith("    public static ")) {
        method = new ArrayList<>();
        methods.add(method);
      }
      if (line.pythonLine() > 0 && !method.contains(line.pythonLine())) {
        method.add(line.pythonLine());
      }
    }
    return methods;
  }

  private static java.util.Optional<Java> java(String listing) {
    return translated(listing) instanceof Java it
        ? java.util.Optional.of(it)
        : java.util.Optional.empty();
  }

  private static String reason(String listing) {
    return translated(listing) instanceof NoJava it ? it.line() + ": " + it.reason() : "Java";
  }

  private static Translation translated(String listing) {
    return JavaCode.of(statements(listing));
  }

  private static List<Statement> statements(String listing) {
    return switch (Listing.read(listing)) {
      case Reading.Accepted it -> it.statements();
      case Reading.Refused it -> throw new AssertionError(it.errors() + "\n" + listing);
    };
  }

  private static Stream<String> parts(String file) {
    return Arrays.stream(text(file).split("(?m)^===\n", -1));
  }

  private static String text(String file) {
    try (var stream = JavaCodeTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
