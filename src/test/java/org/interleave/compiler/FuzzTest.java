package org.interleave.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.interleave.listing.ListingError;
import org.interleave.listing.Listings;
import org.interleave.listing.Mutant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FuzzTest {

  private static final int MUTANTS = 10_000;
  private static final int MOST_ERRORS = 20;

  /// Of the compiler's own time, whatever else the machine has to do.
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final List<String> LISTINGS = Listings.all().map(Listings::text).toList();

  @Test
  void tenThousandMutantsEachGiveErrorsOrAProgramWithinASecond() {
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
    assertThat(Compiler.compile(blocks + " ".repeat(2000) + "pass"))
        .isEqualTo(
            new Compilation.Refused(
                List.of(
                    new ListingError(
                        22,
                        22,
                        "Blocks are nested deeper than 20 levels: move the inner ones into a"
                            + " function."))));
  }

  private static void assertAnswer(String name, String source) {
    long begin = CLOCK.getCurrentThreadCpuTime();
    Compilation compilation = Compiler.compile(source);
    Duration taken = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - begin);

    assertThat(taken).as(name).isLessThan(LONGEST);
    if (compilation instanceof Compilation.Refused refused) {
      assertThat(refused.errors()).as(name).hasSizeBetween(1, MOST_ERRORS);
    }
  }
}
