package org.interleave.compiler;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.interleave.listing.Scope;
import org.interleave.listing.Statement;
import org.interleave.listing.Statement.Function;

/// Tells where a thread may be started: where `start` is called, or a function that does so.
///
/// @param starting the functions that may start one
record ThreadStarts(Set<String> starting) {

  static ThreadStarts of(List<Statement> statements) {
    Map<String, Set<String>> mentioned = new HashMap<>();
    for (Function function : Scope.functions(statements)) {
      mentioned.put(
          function.signature().name(), Mentions.in(function.body()).collect(Collectors.toSet()));
    }
    Set<String> starting = new HashSet<>(Set.of(Mentions.START));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Map.Entry<String, Set<String>> function : mentioned.entrySet()) {
        boolean starts = function.getValue().stream().anyMatch(starting::contains);
        grows |= starts && starting.add(function.getKey());
      }
    }
    return new ThreadStarts(starting);
  }

  boolean in(Statement statement) {
    return Mentions.in(List.of(statement)).anyMatch(starting::contains);
  }
}
