package org.interleave.value;

import java.util.List;

/// Python's tuple.
public record Tuple(List<Object> items) {
  public Tuple {
    items = List.copyOf(items);
  }
}
