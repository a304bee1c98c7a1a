/// What the step that is pointed out means, and how things stand, in words.
///
/// Knows nothing of how a step comes to be pointed out.
@NullMarked
package org.interleave.ui.story;

import org.jspecify.annotations.NullMarked;
