package org.interleave.scenario;

/// The listing of a scenario.
///
/// @param listing without the header, every line with its end
/// @param linesBefore how many lines stand above it in the file
/// @param lock whether the lock switch is on at first
public record Source(String listing, int linesBefore, boolean lock) {}
