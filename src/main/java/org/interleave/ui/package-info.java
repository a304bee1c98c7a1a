/// The JavaFX window.
///
/// Knows nothing of the command line.
@NullMarked
package org.interleave.ui;

import org.jspecify.annotations.NullMarked;
