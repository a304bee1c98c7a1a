package org.interleave.compiler;

import java.util.ArrayList;
import java.util.List;

/// The parameters that something of the library has, in the order in which the program gives them.
///
/// @param standards what each is when it is left out
record Signature(List<String> names, List<Object> standards) {

  /// Names and standards in turn; what cannot be left out is [Missing#MISSING].
  static Signature of(Object... namesAndStandards) {
    List<String> names = new ArrayList<>();
    List<Object> standards = new ArrayList<>();
    for (int place = 0; place < namesAndStandards.length; place += 2) {
      names.add((String) namesAndStandards[place]);
      standards.add(namesAndStandards[place + 1]);
    }
    return new Signature(List.copyOf(names), List.copyOf(standards));
  }
}
