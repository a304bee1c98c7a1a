package org.interleave.scenario;

/// An ending, and what to think of it in both positions of the lock switch.
///
/// @param reason one sentence why it is so, or nothing; there is one when it is surprising
public record Ending(Outcome outcome, Expectation off, Expectation on, String reason) {

  public Expectation expectation(boolean lock) {
    return lock ? on : off;
  }
}
