package org.interleave.explore;

/// Where a step leads.
///
/// @param state the numbers of the state's parts; see [StateSpace]
/// @param from for each thread's place in the state, its place before
/// @param ending the number of the ending that is reached, or [#NO_ENDING]
@SuppressWarnings("ArrayRecordComponent") // made for every step of a search, and never compared
record Move(int[] state, int[] from, int ending) {

  static final int NO_ENDING = -1;
}
