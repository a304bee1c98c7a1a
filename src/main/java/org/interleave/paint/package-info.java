/// Draws a timeline on a [Surface], layer by layer, in a [Palette].
///
/// Knows no toolkit: what is painted in memory, for the window or a file, and what a test writes
/// down, are surfaces alike.
@NullMarked
package org.interleave.paint;

import org.jspecify.annotations.NullMarked;
