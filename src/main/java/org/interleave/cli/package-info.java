/// The command line: options and exit codes, and a run shown as text.
///
/// Knows nothing of the window, which it opens without having heard of it, nor of painting.
@NullMarked
package org.interleave.cli;

import org.jspecify.annotations.NullMarked;
