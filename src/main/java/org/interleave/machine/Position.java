package org.interleave.machine;

/// Where a thread stands in the code.
///
/// @param calls how many calls are under way
/// @param function the innermost one's number
/// @param instruction the one that comes next, counted from 0
/// @param line its line in the listing
public record Position(int calls, int function, int instruction, int line) {}
