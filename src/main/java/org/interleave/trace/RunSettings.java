package org.interleave.trace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.interleave.listing.Constant;
import org.interleave.scenario.ThreadKind;

/// What was chosen for a run. `lock` off means that lock operations do nothing.
///
/// @param parameters the listing's upper-case constants that are numbers, in its order: a `Long` or
///   a `Double` each
public record RunSettings(boolean lock, RunMode mode, Map<String, Object> parameters) {
  public RunSettings {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /// What a listing's constants say, with what was chosen besides.
  public static RunSettings of(List<Constant> constants, boolean lock, RunMode mode) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    constants.forEach(it -> parameters.put(it.name(), it.value()));
    return new RunSettings(lock, mode, parameters);
  }

  /// Whether real threads are to carry the program out, and those are Java's virtual ones.
  public boolean isVirtual() {
    return mode instanceof RunMode.Live(ThreadKind kind) && kind == ThreadKind.VIRTUAL;
  }

  /// How often each thread does its work, when the listing says so in `COUNT`.
  public OptionalLong iterations() {
    return parameters.get("COUNT") instanceof Long count
        ? OptionalLong.of(count)
        : OptionalLong.empty();
  }

  /// How long threads sleep, in ns, when the listing says so in `SLEEP`.
  public OptionalLong sleepNanos() {
    return parameters.get("SLEEP") instanceof Number seconds
        ? OptionalLong.of(Math.round(seconds.doubleValue() * 1e9))
        : OptionalLong.empty();
  }
}
