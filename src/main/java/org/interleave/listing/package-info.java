/// Reads a Python listing into a syntax tree; every error names line and column.
///
/// Knows nothing of what the program is run on: a tree says what was written, not what it does.
///
/// Why a grammar that accepts more than a listing may contain: `lambda` or a dictionary is no
/// mistake of the learner's, and is best refused by its name, with what to write instead. So the
/// grammar reads nearly all of Python, and [TreeBuilder] refuses what is outside the subset.
@NullMarked
package org.interleave.listing;

import org.jspecify.annotations.NullMarked;
