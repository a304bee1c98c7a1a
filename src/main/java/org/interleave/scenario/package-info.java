/// The catalogue: what can be run, with its listing, its title and its settings.
///
/// Knows nothing of running or of what came of it.
@NullMarked
package org.interleave.scenario;

import org.jspecify.annotations.NullMarked;
