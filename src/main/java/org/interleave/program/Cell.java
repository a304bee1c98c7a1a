package org.interleave.program;

/// A variable of the module that functions know.
///
/// @param shared whether some thread assigns it once threads run, so that reading and writing it
///   are steps that others can notice; else it is a constant
public record Cell(String name, boolean shared) {}
