/// Who goes next: chosen at random, in rounds, or as it was before.
///
/// Knows nothing of what threads do; a scheduler sees who is ready, how many steps have been taken,
/// and the time.
@NullMarked
package org.interleave.schedule;

import org.jspecify.annotations.NullMarked;
