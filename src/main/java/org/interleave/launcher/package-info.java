/// Starts Interleave on a Java that can run it, whichever `java` was asked.
///
/// Knows nothing of Interleave but the name of its main class.
@NullMarked
package org.interleave.launcher;

import org.jspecify.annotations.NullMarked;
