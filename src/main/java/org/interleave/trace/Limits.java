package org.interleave.trace;

/// How large a run may become.
///
/// @param steps how many steps can be recorded
/// @param instructions how many can be carried out: who computes for ever takes no step that could
///   be counted; where only those steps are told apart that others can notice, how many a thread
///   can carry out from one to the next
/// @param threads how many can be made; their numbers have to fit into a column of a trace
/// @param subjects how many variables, lists and objects of the library there can be
public record Limits(long steps, long instructions, int threads, int subjects) {

  /// Those of every run that somebody looks at.
  public static final Limits STANDARD = new Limits(10_000_000, 200_000_000, 10_001, 1_000_000);
}
