package org.interleave.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.interleave.trace.Trace;

/// Writes a picture of a whole run as a PNG file.
@FunctionalInterface
public interface PictureWriter {

  /// Draws and writes, or leaves the target as it was.
  ///
  /// @param width in pixels
  /// @throws IOException with a sentence for the user, when the file cannot be written
  void write(Trace trace, Path target, int width, Axis axis) throws IOException;
}
