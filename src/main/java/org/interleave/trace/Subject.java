package org.interleave.trace;

/// What a step is about.
public record Subject(String name, SubjectKind kind, Object initial, int lock) {}
