/// How the window looks: light, dark, or with high contrast.
///
/// Knows nothing of what is in the window.
@NullMarked
package org.interleave.ui.theme;

import org.jspecify.annotations.NullMarked;
