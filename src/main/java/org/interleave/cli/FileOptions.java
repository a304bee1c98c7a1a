package org.interleave.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.interleave.export.AtomicFile;
import org.interleave.export.Picture;
import org.interleave.export.TraceFile;
import org.interleave.paint.Scene;
import org.interleave.timeline.Axis.Measure;
import org.interleave.trace.Trace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that say which files to write.
final class FileOptions {

  private static final int LEAST_WIDTH = 200;
  private static final int MOST_WIDTH = 20_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--trace", paramLabel = "FILE")
  private @Nullable Path trace;

  @Option(names = "--png", paramLabel = "FILE")
  private @Nullable Path png;

  @Option(names = "--width", paramLabel = "PIXELS")
  private int width = 1920;

  @Option(names = "--axis", paramLabel = "steps|time")
  private Measure axis = Measure.STEPS;

  /// @throws ParameterException when a value is out of range, or a file's name has the wrong ending
  /// @throws IOException with a sentence for the user, when a file cannot be written
  void check() throws IOException {
    Refusal refusal = new Refusal(spec);
    refusal.unless(trace == null || TraceFile.isName(trace), "--trace");
    refusal.unless(
        png == null || png.toString().toLowerCase(Locale.ROOT).endsWith(".png"), "--png");
    refusal.unless(width >= LEAST_WIDTH && width <= MOST_WIDTH, "--width");
    if (trace != null) {
      AtomicFile.check(trace);
    }
    if (png != null) {
      AtomicFile.check(png);
    }
  }

  void write(Trace run) throws IOException {
    if (trace != null) {
      TraceFile.write(run, trace);
    }
    if (png != null) {
      Picture.write(Scene.whole(run, axis, width), 1, png);
    }
  }
}
