package org.interleave.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.interleave.trace.Trace;
import tools.jackson.core.JacksonException;

/// Trace files, version 1: a whole trace as one JSON object, gzipped when the name ends in `.gz`.
public final class TraceFile {

  private TraceFile() {}

  public static boolean isName(Path target) {
    return target.toString().endsWith(".json") || isCompressed(target);
  }

  private static boolean isCompressed(Path target) {
    return target.toString().endsWith(".json.gz");
  }

  /// Writes or replaces a trace file.
  ///
  /// @throws IllegalArgumentException when the name does not end in `.json` or `.json.gz`
  /// @throws IOException with a sentence for the user, when the file cannot be written
  public static void write(Trace trace, Path target) throws IOException {
    if (!isName(target)) {
      throw new IllegalArgumentException(
          "%s is no name for a trace file; end it in .json or .json.gz.".formatted(target));
    }
    AtomicFile.write(target, out -> write(trace, out, isCompressed(target)));
  }

  private static void write(Trace trace, OutputStream out, boolean compressed) throws IOException {
    try (OutputStream packed = compressed ? new GZIPOutputStream(out, 1 << 16) : out) {
      TraceJson.write(trace, packed);
    } catch (JacksonException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }
}
