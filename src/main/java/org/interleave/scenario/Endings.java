package org.interleave.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a scenario can end.
///
/// @param small what the constants have to be for the endings to hold, small enough for every order
///   to be tried; constants that are not named stay as they stand in the listing
/// @param declared every ending that is possible, and some that are not
public record Endings(Map<String, Long> small, List<Ending> declared) {

  /// Those of a listing that declares none.
  public static final Endings NONE = new Endings(Map.of(), List.of());

  public Endings {
    small = Collections.unmodifiableMap(new LinkedHashMap<>(small));
    declared = List.copyOf(declared);
  }
}
