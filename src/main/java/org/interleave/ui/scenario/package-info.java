/// The list of scenarios, and the lesson of the one that was chosen.
///
/// Knows nothing of what is run, shown or edited: it asks its parent to open a scenario.
@NullMarked
package org.interleave.ui.scenario;

import org.jspecify.annotations.NullMarked;
