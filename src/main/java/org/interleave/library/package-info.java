/// What Python's locks, semaphores, events, conditions, barriers, queues and threads do: what each
/// call finds, changes and returns, step by step.
///
/// Knows nothing of real threads and of waiting: a call that has to wait says so, and is taken up
/// again by whoever carries the program out.
///
/// *Why apart:* the same objects stand behind a run on real threads and behind one on the machine.
/// What a lock does is said once, and a live run can be replayed.
@NullMarked
package org.interleave.library;

import org.jspecify.annotations.NullMarked;
