package org.interleave.launcher;

public final class Launcher {
  private Launcher() {}
}
