package org.interleave.run;

/// What a new object is called, and by whom it is made; see [org.interleave.trace.Names#unique].
record Birth(String name, String maker) {}
