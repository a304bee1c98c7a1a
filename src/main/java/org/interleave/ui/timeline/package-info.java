/// The timeline in the window: where the visible part is kept, moved and drawn.
///
/// Knows nothing of who plays it, nor of where the run came from.
@NullMarked
package org.interleave.ui.timeline;

import org.jspecify.annotations.NullMarked;
