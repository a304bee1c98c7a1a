/// What happened: an immutable, columnar record of a run, and the recorder that writes it.
///
/// Knows nothing of how the threads were driven, nor of what the steps add up to.
///
/// *Why no timestamps decide:* a shared cell holds a version that names the step that wrote it, and
/// is swapped atomically. So every read knows the write it saw, and every write the one it
/// overwrote; all other objects count their turns. [Merge] puts the threads' records into one order
/// that respects all of these facts, and lets clock readings only break ties.
@NullMarked
package org.interleave.trace;

import org.jspecify.annotations.NullMarked;
