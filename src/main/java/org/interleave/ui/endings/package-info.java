/// Every order: how the listing can end, how many orders lead to each ending, and how often live
/// runs came to it.
///
/// Knows nothing of how orders are explored, nor of the timeline that is drawn.
///
/// *Why a search is asked for:* it may take all memory there is, and tells the answer to the
/// question that a learner is to think about first.
@NullMarked
package org.interleave.ui.endings;

import org.jspecify.annotations.NullMarked;
