package org.interleave.machine;

/// What a new object is called, and by which thread it is made; see
/// [org.interleave.trace.Journal#subject].
record NewObject(String name, int maker) {}
