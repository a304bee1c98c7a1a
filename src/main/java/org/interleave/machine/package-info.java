/// The meaning of every instruction, on an explicit state.
///
/// Knows neither clocks nor real threads: what threads share is a [World], which others bring.
@NullMarked
package org.interleave.machine;

import org.jspecify.annotations.NullMarked;
