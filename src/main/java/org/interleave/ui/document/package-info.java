/// The listing that is open: its text, what it compiles to, and the file that it came from and goes
/// back to.
///
/// Knows nothing of running, nor of the editor in which the text is changed.
@NullMarked
package org.interleave.ui.document;

import org.jspecify.annotations.NullMarked;
