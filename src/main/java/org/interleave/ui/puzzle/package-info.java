/// The puzzles of scenarios: what is to be reached by hand, and what has been.
///
/// Knows nothing of how steps are chosen.
@NullMarked
package org.interleave.ui.puzzle;

import org.jspecify.annotations.NullMarked;
