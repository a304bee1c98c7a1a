package org.interleave.javacode;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What all methods of the class have in common while they are written.
///
/// @param thrown what the body of each function throws that has to be declared or caught
/// @param support the methods and classes that make up for what Java does not have
/// @param filled the fields that are lists from the start, which `main` only has to fill
record Writing(
    Outline outline,
    Flow flow,
    Types types,
    JavaNames names,
    Lines lines,
    Map<String, Set<String>> thrown,
    Set<Support> support,
    Set<String> filled) {

  Writing(Outline outline, Flow flow, Types types, Map<String, Set<String>> thrown) {
    this(
        outline,
        flow,
        types,
        new JavaNames(outline),
        new Lines(),
        thrown,
        new TreeSet<>(),
        new TreeSet<>());
  }

  /// Notes that a method or a class is used, and returns its name.
  String use(Support member) {
    support.add(member);
    return member.memberName();
  }

  /// What a call of a function throws; those that threads begin with catch it.
  Set<String> thrownBy(String function) {
    return outline.isTarget(function) ? Set.of() : thrown.getOrDefault(function, Set.of());
  }
}
