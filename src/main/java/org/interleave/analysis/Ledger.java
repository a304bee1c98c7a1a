package org.interleave.analysis;

/// What a cell should hold, what it holds, and how many updates were lost: expected = actual + lost
/// for a counter that goes up by 1.
///
/// @param expected the initial value and what every write so far was to add to it
/// @param actual the value in the cell
/// @param lost how many writes so far are not on the walk back from the value
public record Ledger(long expected, long actual, int lost) {}
