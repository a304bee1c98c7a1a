package org.interleave.schedule;

/// How long a thread goes on before it lets another one.
public sealed interface SwitchInterval {

  /// So many steps.
  record Steps(int count) implements SwitchInterval {}

  /// So many ns of virtual time.
  record Time(long nanos) implements SwitchInterval {}
}
