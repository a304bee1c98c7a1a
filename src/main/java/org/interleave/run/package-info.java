/// Carries a program out and returns its trace: [LiveRunner] on real threads, [ScheduledRunner] on
/// a machine, as a scheduler says.
///
/// Knows nothing of what the steps add up to, nor of who looks on.
///
/// *Why an exact count:* a waker counts the thread that it wakes before it goes on itself, so the
/// number of threads that can go on reaches 0 only when nobody is left to wake another. A run that
/// is stuck is noticed at that moment, without a clock.
@NullMarked
package org.interleave.run;

import org.jspecify.annotations.NullMarked;
