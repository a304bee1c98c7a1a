/// Draws a timeline on a [Surface], layer by layer, in a [Palette].
///
/// Knows no toolkit: the window, a PNG and a test each bring a surface of their own.
@NullMarked
package org.interleave.paint;

import org.jspecify.annotations.NullMarked;
