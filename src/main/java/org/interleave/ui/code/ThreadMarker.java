package org.interleave.ui.code;

/// Where a thread is.
///
/// @param thread its number, which also gives its colour; 0 is the main thread
/// @param label short enough for a marker, such as "T1"
/// @param name its full name
/// @param line from 1, in the listing that ran
public record ThreadMarker(int thread, String label, String name, int line) {}
