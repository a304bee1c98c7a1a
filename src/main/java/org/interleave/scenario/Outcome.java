package org.interleave.scenario;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/// How a run ended. It says nothing of what it does not name: a run ends so when all of it is true.
///
/// @param exceptions the names of those that nobody caught, one for each thread, sorted
/// @param deadlock whether some threads wait for ever
/// @param values the final values of shared variables, as Python writes them: `2`, `'gun'`, `[1,
///   2]`
/// @param printed lines, in order; empty when the output does not matter
public record Outcome(
    List<String> exceptions,
    boolean deadlock,
    SortedMap<String, String> values,
    List<String> printed) {
  public Outcome {
    exceptions = exceptions.stream().sorted().toList();
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    printed = List.copyOf(printed);
  }

  /// Whether a run that ended like another one ended like this, too.
  public boolean includes(Outcome other) {
    return exceptions.equals(other.exceptions)
        && deadlock == other.deadlock
        && other.values.entrySet().containsAll(values.entrySet())
        && (printed.isEmpty() || printed.equals(other.printed));
  }

  /// The same in the form in which a header declares it: `exception ValueError, deadlock, val = 0`.
  public String text() {
    StringJoiner text = new StringJoiner(", ");
    exceptions.forEach(it -> text.add("exception " + it));
    if (deadlock) {
      text.add("deadlock");
    }
    values.forEach((name, value) -> text.add(name + " = " + value));
    printed.forEach(it -> text.add("prints '" + it + "'"));
    return text.toString();
  }
}
