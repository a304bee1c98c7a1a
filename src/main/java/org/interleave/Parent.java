package org.interleave;

/// The launcher that started this process, when it was one. Killed outright, it cannot end its
/// child; so the child watches it.
final class Parent {

  /// Set by the launcher to its process id.
  private static final String PROPERTY = "interleave.parent";

  private Parent() {}

  /// Ends this process as soon as its launcher is gone.
  static void watch() {
    Long parent = Long.getLong(PROPERTY);
    if (parent != null) {
      Thread.ofPlatform().daemon().name("parent watch").start(() -> endAfter(parent));
    }
  }

  private static void endAfter(long parent) {
    ProcessHandle.of(parent).ifPresent(handle -> handle.onExit().join());
    System.exit(1);
  }
}
