package org.interleave.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;
import org.interleave.program.Program;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.RunSettings;
import org.interleave.trace.Trace;

/// Listings that use each kind of object, run live.
public final class Listings {

  private Listings() {}

  /// A live run of each listing, with the lock on.
  public static Stream<Trace> all() {
    return Stream.of(
            "deadlock",
            "semaphore",
            "condition",
            "buffer",
            "barrier",
            "exception",
            "two-variables",
            "philosophers",
            "attempts",
            "list")
        .map(name -> run(name, true));
  }

  /// A live run of a listing beside this class.
  public static Trace run(String name, boolean lock) {
    try (InputStream file = Listings.class.getResourceAsStream(name + ".py")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return runText(text, lock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A live run of a listing.
  public static Trace runText(String listing, boolean lock) {
    return start(listing, lock).await();
  }

  /// The beginning of a live run of a listing.
  public static LiveRun start(String listing, boolean lock) {
    RunSettings settings = new RunSettings(lock, new RunMode.Live(ThreadKind.PLATFORM), Map.of());
    return switch (Compiler.compile(listing)) {
      case Compilation.Compiled(var _, Program program) ->
          LiveRunner.start(new RunInfo("Listing", listing, settings, program));
      case Compilation.Refused(var errors) -> throw new AssertionError(errors);
    };
  }
}
