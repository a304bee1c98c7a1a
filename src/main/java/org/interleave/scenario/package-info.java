/// The catalogue: what can be run, with its listing, what is told about it, its question and its
/// endings.
///
/// Knows nothing of running or of what came of it: endings are what an author has declared.
///
/// Why a scenario is one Python file, its header in comments: an instructor can copy an example,
/// change it with any editor, and try it with CPython as it stands.
@NullMarked
package org.interleave.scenario;

import org.jspecify.annotations.NullMarked;
