package org.interleave.ui.code;

/// A part of a line.
///
/// @param line from 1
/// @param column from 1, in characters
/// @param length in characters
public record Span(int line, int column, int length) {}
