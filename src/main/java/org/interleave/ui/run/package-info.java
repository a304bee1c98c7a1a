/// The bar that a run is set up, started and cancelled with, and the crossing from the threads of a
/// run to the window's.
///
/// Knows nothing of how a run is shown.
@NullMarked
package org.interleave.ui.run;

import org.jspecify.annotations.NullMarked;
