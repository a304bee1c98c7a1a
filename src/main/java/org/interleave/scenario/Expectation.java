package org.interleave.scenario;

/// What to think of an ending. The idea is that of the samples of OpenJDK's jcstress.
public enum Expectation {
  /// What the author of the listing had in mind.
  EXPECTED("expected"),
  /// Possible, though hardly anybody thinks of it.
  SURPRISING("surprising"),
  /// No order of the steps leads to it.
  IMPOSSIBLE("cannot happen");

  private final String written;

  Expectation(String written) {
    this.written = written;
  }

  /// How it stands in a header.
  public String written() {
    return written;
  }
}
