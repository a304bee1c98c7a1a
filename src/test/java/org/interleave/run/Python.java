package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.interleave.analysis.TraceCheck;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compiler;
import org.interleave.program.Program;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.RunSettings;
import org.interleave.trace.Trace;

/// Runs small Python programs.
final class Python {

  private static final String IMPORTS =
      """
      import time
      import queue
      import threading
      from threading import Thread, Lock, RLock, Semaphore, BoundedSemaphore
      from threading import Event, Condition, Barrier, BrokenBarrierError, current_thread
      """;

  private Python() {}

  static String whole(String listing) {
    return IMPORTS + listing;
  }

  /// What is to be run, with the library imported; its first line is line 6.
  static RunInfo info(String listing, boolean lock, ThreadKind kind) {
    return info(listing, lock, new RunMode.Live(kind));
  }

  /// What is to be run in this way, with the library imported.
  static RunInfo info(String listing, boolean lock, RunMode mode) {
    String whole = whole(listing);
    return switch (Compiler.compile(whole)) {
      case Compilation.Compiled(var _, Program program) ->
          new RunInfo("Test", whole, new RunSettings(lock, mode, Map.of()), program);
      case Compilation.Refused(var errors) -> throw new AssertionError(errors);
    };
  }

  /// A whole run, whose record must be exact.
  static Trace run(String listing, boolean lock, ThreadKind kind) {
    Trace trace = LiveRunner.start(info(listing, lock, kind)).await();
    assertThat(TraceCheck.problems(trace)).isEmpty();
    return trace;
  }
}
