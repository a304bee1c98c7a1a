package org.interleave.paint;

/// The size of a text, in pixels, and its weight.
public record Lettering(double size, boolean bold) {

  /// The font files of both weights, as resources beside this class.
  public static final String REGULAR_FILE = "Inter-Regular.otf";

  public static final String BOLD_FILE = "Inter-SemiBold.otf";
}
