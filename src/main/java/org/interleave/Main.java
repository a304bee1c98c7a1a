package org.interleave;

import java.time.Duration;
import org.interleave.run.LiveRunner;
import org.interleave.scenario.Settings;
import org.interleave.scenario.ThreadKind;

final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    for (boolean lock : new boolean[] {false, true}) {
      for (ThreadKind kind : ThreadKind.values()) {
        for (int i = 0; i < 3; i++) {
          var trace = LiveRunner.start(new Settings(100, 20, Duration.ofMillis(1), lock, kind)).await();
          System.out.println(lock + " " + kind + " " + trace.size() + " " + trace.elapsed() / 1e6);
        }
      }
    }
  }
}
