/// What each thread does, step by step: functions as flat lists of instructions.
///
/// Knows nothing of running: not who goes next, not what a step costs, not what came of it.
///
/// *Why slots:* an instruction names its operands by the slots of its function's frame, for
/// parameters, locals, what lies in between, and constants alike. So there is one kind of operand,
/// a frame is one array, and entering a function is copying one.
@NullMarked
package org.interleave.program;

import org.jspecify.annotations.NullMarked;
