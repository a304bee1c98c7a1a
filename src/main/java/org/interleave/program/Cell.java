package org.interleave.program;

/// A variable that threads share, and the value it has before the first thread starts.
public record Cell(String name, long initial) {}
