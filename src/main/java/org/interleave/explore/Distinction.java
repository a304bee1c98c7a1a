package org.interleave.explore;

/// Says that the program may tell threads apart that do the same: a thread other than the main one
/// starts or joins some.
final class Distinction extends RuntimeException {

  private static final long serialVersionUID = 1;

  Distinction() {
    super("threads are told apart", null, false, false);
  }
}
