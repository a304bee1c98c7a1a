/// The bar that a run is played with.
///
/// Knows nothing of how the moment it chooses is drawn.
@NullMarked
package org.interleave.ui.playback;

import org.jspecify.annotations.NullMarked;
