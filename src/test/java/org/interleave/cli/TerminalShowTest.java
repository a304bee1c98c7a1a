package org.interleave.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalShowTest {

  @Test
  void oneSentenceSaysWhyAndTheRunIsShown() {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();

    int code =
        TerminalShow.play(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Map.of());

    assertThat(code).isZero();
    assertThat(err.toString(UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith("There is no display");
    assertThat(out.toString(UTF_8))
        .contains("MainThread >1", "Thread-3")
        .containsPattern("expected 6 = actual \\d \\+ lost \\d\\n$");
  }
}
