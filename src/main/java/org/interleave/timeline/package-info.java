/// Where everything stands: positions in a run, the visible part of it, lanes, spans, level of
/// detail.
///
/// Knows no colours and no toolkit.
///
/// Spaces, by name: a *row* is a step's index in the trace; a *moment* is a number of steps that
/// have been taken (a fraction is on the way to the next); *ns* is time since the run began; a
/// *position* is a share of the run, 0 its beginning and 1 its end, on either axis; *pixels* are
/// the picture's.
@NullMarked
package org.interleave.timeline;

import org.jspecify.annotations.NullMarked;
