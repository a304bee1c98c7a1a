package org.interleave.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Compares with CPython, where there is one.
class OracleTest {

  private static final int PROGRAMS = 3000;

  @Test
  void cPythonCompilesTheListingsAndHasTheSameTree() throws InterruptedException {
    List<String> listings = Listings.all().map(Listings::text).toList();

    assertThat(listings.stream().map(OracleTest::tree))
        .containsExactlyElementsOf(Oracle.answers(listings, true));
  }

  @Test
  void cPythonHasTheSameTreeOfRandomPrograms() throws InterruptedException {
    List<String> programs = LongStream.range(0, PROGRAMS).mapToObj(RandomListing::of).toList();
    List<String> answers = Oracle.answers(programs, false);

    int accepted = 0;
    for (int program = 0; program < PROGRAMS; program++) {
      String tree = tree(programs.get(program));
      if (!tree.startsWith("!")) {
        accepted++;
        assertThat(tree)
            .as("seed %d:%n%s", program, programs.get(program))
            .isEqualTo(answers.get(program));
      }
    }
    assertThat(accepted).isGreaterThan(PROGRAMS / 2);
  }

  private static String tree(String source) {
    Errors errors = new Errors();
    List<Statement> statements = Syntax.statements(Listing.normalised(source), errors);
    return errors.isEmpty() ? new TreeText(true).of(statements) : "!" + errors.sorted();
  }

  @Test
  void whateverIsAcceptedCPythonCompilesToTheSameTree() throws InterruptedException {
    List<String> listings = Listings.all().map(Listings::text).toList();
    List<String> programs = new ArrayList<>();
    List<String> trees = new ArrayList<>();
    for (int seed = 0; seed < 2000; seed++) {
      String mutant = Mutant.of(listings, new Random(seed));
      if (Listing.read(mutant) instanceof Reading.Accepted accepted) {
        programs.add(mutant);
        trees.add(new TreeText(true).of(accepted.statements()));
      }
    }
    List<String> answers = Oracle.answers(programs, true);

    assertThat(programs).hasSizeGreaterThan(50);
    for (int program = 0; program < programs.size(); program++) {
      assertThat(trees.get(program)).as(programs.get(program)).isEqualTo(answers.get(program));
    }
  }
}
