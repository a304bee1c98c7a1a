package org.interleave.cli;

import java.time.Duration;
import org.interleave.run.LiveRunner;
import org.interleave.scenario.Settings;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Trace;

/// A run right after the program began. A small one goes before it, in which Java loads classes: or
/// else the first steps would last for milliseconds, and show Java's doings instead of the
/// threads'.
final class WarmRun {

  private WarmRun() {}

  static Trace of(Settings settings) {
    LiveRunner.start(small(settings.lock(), settings.threadKind())).await();
    return LiveRunner.start(settings).await();
  }

  private static Settings small(boolean lock, ThreadKind kind) {
    return new Settings(4, 10, Duration.ofNanos(1), lock, kind);
  }
}
