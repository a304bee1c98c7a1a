package org.interleave.explore;

import java.util.Locale;
import org.interleave.scenario.Expectation;

/// What to think of an ending, as jcstress's samples tell it.
public enum Verdict {
  EXPECTED,
  SURPRISING,
  /// Every order has been tried, and none leads there.
  IMPOSSIBLE,
  /// The author of the scenario says that it cannot happen, but it can.
  CONTRARY,
  /// Nobody has said anything.
  NONE;

  /// Of an ending that has been found.
  static Verdict ofFound(Expectation said) {
    return switch (said) {
      case EXPECTED -> EXPECTED;
      case SURPRISING -> SURPRISING;
      case IMPOSSIBLE -> CONTRARY;
    };
  }

  /// The same in words; empty when nobody has said anything.
  public String written() {
    return Messages.text("verdict." + name().toLowerCase(Locale.ROOT));
  }
}
