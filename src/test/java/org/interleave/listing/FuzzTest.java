package org.interleave.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FuzzTest {

  private static final int MUTANTS = 10_000;
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final List<String> LISTINGS = Listings.all().map(Listings::text).toList();

  @Test
  void tenThousandMutantsEachGiveErrorsOrATreeWithinASecond() {
    for (int seed = 0; seed < MUTANTS; seed++) {
      String mutant = Mutant.of(LISTINGS, new Random(seed));
      assertAnswer("seed " + seed, mutant);
    }
  }

  /// What grows without limit: it must end in an error, not in a stack overflow.
  static Stream<String> monsters() {
    int many = 30_000;
    return Stream.of(
            "(",
            "[",
            "{",
            ")",
            "not ",
            "-",
            "lambda: ",
            "a if b else ",
            "a.",
            "f(",
            "x[",
            "1 + ",
            "1 ** ",
            "a and ",
            "a < ",
            "'' ",
            "f'{",
            "@a\n",
            "async ",
            "a = ",
            "a;",
            "\\\n",
            "\n",
            " ",
            "\t",
            "#",
            "0",
            "'",
            "\"\"\"",
            "é",
            "\0",
            "😀",
            "if a:\n",
            "else:\n",
            "elif a:\n",
            ":",
            "x,",
            "def f(",
            "await ",
            "match a:\n",
            "x: ",
            "*",
            "a := ",
            "for a in ",
            "yield ")
        .map(it -> it.repeat(many / it.length()));
  }

  @ParameterizedTest
  @MethodSource("monsters")
  void whatGrowsWithoutLimitGivesAnAnswerToo(String monster) {
    assertAnswer(monster.substring(0, 10), monster);
    assertAnswer("x = " + monster.substring(0, 10), "x = " + monster);
  }

  @Test
  void blocksNestedWithoutLimitGiveErrors() {
    StringBuilder blocks = new StringBuilder();
    for (int depth = 0; depth < 2000; depth++) {
      blocks.append(" ".repeat(depth)).append("if 1:\n");
    }
    assertThat(Listing.read(blocks + " ".repeat(2000) + "pass"))
        .isEqualTo(
            new Reading.Refused(
                List.of(
                    new ListingError(
                        22,
                        22,
                        "Blocks are nested deeper than 20 levels: move the inner ones into a"
                            + " function."))));
  }

  @Test
  @EnabledIf("org.interleave.listing.Oracle#isThere")
  void whateverIsAcceptedCPythonCompilesToTheSameTree() {
    List<String> programs = new ArrayList<>();
    List<String> trees = new ArrayList<>();
    for (int seed = 0; seed < MUTANTS / 5; seed++) {
      String mutant = Mutant.of(LISTINGS, new Random(seed));
      if (Listing.read(mutant) instanceof Reading.Accepted accepted) {
        programs.add(mutant);
        trees.add(new TreeText(true).of(accepted.statements()));
      }
    }
    List<String> answers = Oracle.answers(programs, true);

    assertThat(programs).hasSizeGreaterThan(MUTANTS / 200);
    for (int program = 0; program < programs.size(); program++) {
      assertThat(trees.get(program)).as(programs.get(program)).isEqualTo(answers.get(program));
    }
  }

  private static void assertAnswer(String name, String source) {
    long begin = System.nanoTime();
    Reading reading = Listing.read(source);
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);

    assertThat(taken).as(name).isLessThan(LONGEST);
    if (reading instanceof Reading.Refused refused) {
      assertThat(refused.errors()).as(name).hasSizeBetween(1, Errors.MOST);
    }
  }
}
