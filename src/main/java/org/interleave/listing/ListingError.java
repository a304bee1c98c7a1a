package org.interleave.listing;

/// A mistake in a listing, or something that is Python but cannot be run here.
///
/// @param line from 1
/// @param column from 1, in characters
/// @param message a sentence for the learner: what it is, and what to write instead
public record ListingError(int line, int column, String message) {}
