package org.interleave.program;

/// Where an exception goes on that comes out of an instruction from `from` to before `to`.
///
/// @param target the instruction that comes next
/// @param slot receives the exception, and the next one the line in which it was raised
public record Handler(int from, int to, int target, int slot) {}
