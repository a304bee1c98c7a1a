/// Carries a program out and returns its trace: [LiveRunner] on real threads.
///
/// Knows nothing of what the steps add up to, nor of who looks on.
@NullMarked
package org.interleave.run;

import org.jspecify.annotations.NullMarked;
