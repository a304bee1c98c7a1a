package org.interleave.paint;

/// The colours of a picture, as ARGB.
public interface Palette {

  int of(Ink ink);

  /// The colour of a thread, which it keeps for the whole run.
  int thread(int number);
}
