/// Work that takes too long for the window's thread, for any part of the window.
///
/// Knows nothing of what is worked out, nor of the parts that ask for it.
@NullMarked
package org.interleave.ui.background;

import org.jspecify.annotations.NullMarked;
