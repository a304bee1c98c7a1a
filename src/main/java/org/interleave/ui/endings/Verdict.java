package org.interleave.ui.endings;

import org.interleave.scenario.Expectation;

/// What to think of an ending, as jcstress's samples tell it.
enum Verdict {
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
}
