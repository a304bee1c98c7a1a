package org.interleave.value;

import java.util.List;

/// A function of the listing.
///
/// @param function its number in the program
/// @param defaults the values of its last parameters when they are left out
public record FunctionValue(String name, int function, List<Object> defaults) {
  public FunctionValue {
    defaults = List.copyOf(defaults);
  }
}
