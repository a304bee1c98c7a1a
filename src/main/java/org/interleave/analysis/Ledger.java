package org.interleave.analysis;

import org.jspecify.annotations.Nullable;

/// What a variable should hold, what it holds, and how many updates of it were lost.
///
/// @param expected the initial value and what every write so far was to add to it; null when not
///   all values are integers
/// @param actual the value in the variable, as text
/// @param lost how many writes so far are not on the walk back from the value
/// @param addsUp whether every write adds 1, so that expected = actual + lost
public record Ledger(@Nullable Long expected, String actual, int lost, boolean addsUp) {}
