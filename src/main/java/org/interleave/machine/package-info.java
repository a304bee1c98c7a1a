/// The meaning of every instruction, and a whole run as one explicit state: [Machine].
///
/// Knows no real threads, and not who goes next.
///
/// *Why a [World]:* a thread's own frames are the same wherever it runs. What it shares with others
/// is brought by whoever carries it out: real memory, the machine, or a trace that is followed.
@NullMarked
package org.interleave.machine;

import org.jspecify.annotations.NullMarked;
