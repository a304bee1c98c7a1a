/// Pictures and files of a run.
///
/// Knows nothing of windows: everything here works without a display.
@NullMarked
package org.interleave.export;

import org.jspecify.annotations.NullMarked;
