/// The variables at the moment that is showing: shared ones, each thread's own, and what threads
/// wait for.
///
/// Knows nothing of how a run came about, nor of the timeline that is drawn.
@NullMarked
package org.interleave.ui.variables;

import org.jspecify.annotations.NullMarked;
