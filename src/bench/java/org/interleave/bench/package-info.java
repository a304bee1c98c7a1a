/// Measures what the README claims, and fails where a claim does not hold.
@NullMarked
package org.interleave.bench;

import org.jspecify.annotations.NullMarked;
