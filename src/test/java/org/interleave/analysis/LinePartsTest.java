package org.interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;
import org.interleave.program.Program;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePartsTest {

  /// The parts of the only line of a thread's function that computes.
  private static LineParts of(String statement) {
    String listing =
        """
        from threading import Thread
        val = 0
        def work(n):
            global val
            %s
        t = Thread(target=work, args=(1,))
        t.start()
        """
            .formatted(statement);
    return switch (Compiler.compile(listing)) {
      case Compilation.Compiled(var _, Program program) -> LineParts.of(program);
      case Compilation.Refused(var errors) -> throw new AssertionError(errors);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // statement | what it adds, if that is all that it does | its actions
        "val += 1 | 1 | fetch 1, add",
        "val = val - 3 | -3 | fetch 3, subtract",
        "val = 5 + val | 5 | fetch 5, add",
        "val = val * 2 | | fetch 2, multiply",
        "val = val + n | | fetch n, add",
        "val = val + 1 + 1 | | fetch 1, add, fetch 1, add",
        "val = 3 - val | | fetch 3, subtract",
        "val = n // 2 | | fetch n, fetch 2, divide without remainder",
        "val = val == 1 | | ''",
        "val = n | | ''",
      })
  void aLinesComputingIsTakenApart(String statement, Long change, String text) {
    assertThat(of(statement).change(5))
        .isEqualTo(change == null ? OptionalLong.empty() : OptionalLong.of(change));
    assertThat(of(statement).text(5)).isEqualTo(text);
  }
}
