/// Pictures out of the window: into a file, or onto the clipboard.
///
/// Knows nothing of how the scene that it is given came about.
@NullMarked
package org.interleave.ui.export;

import org.jspecify.annotations.NullMarked;
