package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.interleave.CPython;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Outcome;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the library's objects do, in small programs that print the same whoever is faster: each
/// object, each method, each error. CPython, where it is there, must say the same.
@Timeout(60)
class LibraryTest {

  private static final int PATIENCE_SECONDS = 30;

  @TempDir private Path folder;

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
    Path listing = Files.writeString(folder.resolve("listing.py"), Python.whole(sample.listing));

    assertThat(CPython.run(listing, PATIENCE_SECONDS).map(CPython.Ended::output))
        .hasValue(sample.output);
  }
}
