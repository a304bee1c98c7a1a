package org.interleave.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.interleave.code.Program;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;

/// The lost-update scenario: threads add 1 to a shared counter again and again, and sleep between
/// reading and writing it. Its listing is `counter.py` beside this class.
public final class Counter {

  public static final String TITLE = "A millisecond is enough";

  private Counter() {}

  /// The Python listing with the settings written into it.
  public static String listing(Settings settings) {
    BigDecimal seconds = BigDecimal.valueOf(settings.sleep().toNanos(), 9).stripTrailingZeros();
    return template()
        .replace("{iterations}", Integer.toString(settings.iterations()))
        .replace("{threads}", Integer.toString(settings.threads()))
        .replace("{sleep}", seconds.toPlainString());
  }

  private static String template() {
    try (InputStream text = Counter.class.getResourceAsStream("counter.py")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the listing means, step by step.
  public static Program program(Settings settings) {
    return switch (Compiler.compile(listing(settings))) {
      case Compilation.Compiled(var _, Program program) -> program;
      case Compilation.Refused(var errors) -> throw new IllegalStateException(errors.toString());
    };
  }

  /// How many steps a run records at the most; an acquire counts twice, as it may have to wait.
  public static long steps(Settings settings) {
    long round = settings.lock() ? 7 : 4;
    return settings.threads() * (settings.iterations() * round + 2) + 3;
  }
}
