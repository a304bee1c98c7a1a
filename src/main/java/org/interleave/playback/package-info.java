/// Which moment of a run is showing, and what comes next.
///
/// Knows nothing of pictures, and reads no clock: it is told how much time has passed.
@NullMarked
package org.interleave.playback;

import org.jspecify.annotations.NullMarked;
