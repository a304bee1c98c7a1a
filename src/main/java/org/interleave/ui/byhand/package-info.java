/// The learner as the scheduler: what each thread can do next, and the choice of one of them.
///
/// Knows nothing of how the run is drawn, but where the lanes are that the choices stand beside.
@NullMarked
package org.interleave.ui.byhand;

import org.jspecify.annotations.NullMarked;
