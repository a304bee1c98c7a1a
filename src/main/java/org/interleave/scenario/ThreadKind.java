package org.interleave.scenario;

/// Which of Java's two kinds of thread carry a run out.
public enum ThreadKind {
  /// One thread of the operating system for each thread of the program.
  PLATFORM,
  /// Many threads of the program on a few of the operating system.
  VIRTUAL
}
