/// Findings in a trace: lost updates, the ledger, who holds and who waits, standstills, and the
/// story in words.
///
/// Knows nothing of where things stand on a screen.
@NullMarked
package org.interleave.analysis;

import org.jspecify.annotations.NullMarked;
