/// What each thread does, step by step: instructions, shared cells and locks.
///
/// Knows nothing of running: not who goes next, not what a step costs, not what came of it.
@NullMarked
package org.interleave.program;

import org.jspecify.annotations.NullMarked;
