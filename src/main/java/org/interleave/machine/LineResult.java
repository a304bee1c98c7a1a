package org.interleave.machine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a thread has computed last within one line, as long as nobody has taken it.
public final class LineResult {

  private @Nullable Object value;
  private int line;

  public boolean isPending() {
    return value != null;
  }

  /// The line, counted from 1, of what is pending.
  public int line() {
    return line;
  }

  public void set(int at, Object result) {
    line = at;
    value = result;
  }

  /// The result, which must be pending; it is no more afterwards.
  public Object take() {
    Object taken = Objects.requireNonNull(value);
    value = null;
    return taken;
  }
}
