package org.interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.scenario.Experiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StepsCommandTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine command =
      InterleaveCommand.with(_ -> 7).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

  @Test
  void belowEachLineStandsWhatItIsMadeOf() throws IOException {
    String listing =
        """
        from threading import Lock, Thread

        val = 0
        lock = Lock()

        def add(n):
            global val
            with lock:
                val += n

        Thread(target=add, args=(1,)).start()
        """;
    Path file = Files.writeString(folder.resolve("adds.py"), listing);

    assertThat(command.execute("steps", file.toString())).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            adds.py

            Below each line stand the instructions that it is compiled to, with their numbers. They are carried out
            one after the other, and "go to 6" goes on with number 6. t1, t2, ... are a thread's own places for what
            lies in between; like its local variables, other threads never see them.
            "read" and "write" are about variables that threads share: val. Another thread can come in between.
            "constant" is about names that keep their value once threads run: lock. What they stand for, such
            as a list or a lock, is shared all the same.

            the program itself, which the main thread carries out
               3  val = 0
                       0  write 0 to val
               4  lock = Lock()
                       1  t1 = make Lock()
                       2  constant lock = t1
               6  def add(n):
                       3  t1 = function add
                       4  add = t1
              11  Thread(target=add, args=(1,)).start()
                       5  t3 = (1,)
                       6  t2 = make Thread(add, t3, None, None)
                       7  t1 = t2.start()
                       8  return None

            function add(n)
               8      with lock:
                       0  t3 = constant lock
                       1  t1 = t3
                       2  t2 = t1.__enter__()
               9          val += n
                       3  t8 = read val
                       4  t7 = t8 + n (for +=)
                       5  write t7 to val
               8      with lock:
                       6  t6 = 0
                       7  go to 9
                       8  t6 = 1
                       9  t7 = t1.__exit__()
                      10  go to 12 or 11, as t6 is 0 or 1
                      11  raise t4 again
                      12  return None
                  an exception in 3 to 5 goes on at 8, with t4 = the exception
            """);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void everyInstructionOfEveryScenarioStandsThereOnce() {
    Catalogue.builtIn().chapters().stream()
        .flatMap(it -> it.entries().stream())
        .map(it -> Experiment.of((Scenario) it))
        .forEach(
            experiment ->
                assertThat(StepsText.of(experiment))
                    .filteredOn(it -> it.matches(" {10,}\\d+  \\S.*"))
                    .hasSize(
                        experiment.program().functions().stream()
                            .mapToInt(it -> it.instructions().size())
                            .sum()));
  }

  @Test
  void ofAnEmptyListingThereIsOnlyItsEnd() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.py"), "");

    assertThat(command.execute("steps", file.toString())).isZero();
    assertThat(out.toString()).contains("share: nothing.").endsWith("0  return None" + newline());
  }

  private static String newline() {
    return System.lineSeparator();
  }

  @Test
  void wrongUsageIsAnsweredWithOneLine() {
    assertThat(command.execute("steps")).isEqualTo(2);
    assertThat(command.execute("steps", "dedlock")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            """
            FILE.py|SCENARIO: name a Python file or a scenario.
            There is no scenario 'dedlock': did you mean 'deadlock'?
            """);
  }
}
