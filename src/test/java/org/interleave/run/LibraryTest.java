package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the library's objects do, in small programs that print the same whoever is faster: each
/// object, each method, each error. CPython, where it is there, must say the same.
@Timeout(60)
class LibraryTest {

  record Sample(String title, String listing, String output) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Sample> samples() throws IOException {
    try (InputStream text = LibraryTest.class.getResourceAsStream("library.txt")) {
      String all = new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("=== ")).filter(it -> !it.isEmpty()).map(LibraryTest::sample);
    }
  }

  private static Sample sample(String text) {
    int title = text.indexOf('\n');
    int output = text.indexOf("\n---\n");
    return new Sample(
        text.substring(0, title),
        text.substring(title + 1, output + 1),
        text.substring(output + 5));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void onPlatformThreads(Sample sample) {
    require(sample, ThreadKind.PLATFORM);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void onVirtualThreads(Sample sample) {
    require(sample, ThreadKind.VIRTUAL);
  }

  private static void require(Sample sample, ThreadKind kind) {
    Trace trace = Python.run(sample.listing, true, kind);

    assertThat(trace.output()).isEqualTo(sample.output);
    assertThat(trace.outcome()).isEqualTo(Outcome.FINISHED);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void inCPython(Sample sample) throws IOException, InterruptedException {
    assumeTrue(hasPython(), "python3 is not there");
    Process python =
        new ProcessBuilder("python3", "-").redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var input = python.getOutputStream()) {
      input.write(Python.whole(sample.listing).getBytes(StandardCharsets.UTF_8));
    }

    assertThat(new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(sample.output);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      Process version = new ProcessBuilder("python3", "-c", "").start();
      return version.waitFor(30, TimeUnit.SECONDS) && version.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
