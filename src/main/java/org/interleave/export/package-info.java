/// Pictures in memory, which the window shows too, and files: writes what a trace shows to where
/// the user asked for it, and reads from a trace file what is needed to run it again.
///
/// Knows nothing of commands and windows, nor how the trace came about.
@NullMarked
package org.interleave.export;

import org.jspecify.annotations.NullMarked;
