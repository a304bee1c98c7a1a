/// Writes the Java program that does what a listing does, and tells which lines belong together.
///
/// Knows nothing of running either of them, and calls no compiler: what it cannot write with the
/// same meaning in Java that compiles, it refuses with line and reason.
///
/// Why types are inferred as ranges of whole numbers: Python's integers have no size, and a counter
/// should still read `int`. So an `int` is what stays small in any run that one could wait for, and
/// what grows by itself (a product, a sum of sums) is a `long`, or checked.
@NullMarked
package org.interleave.javacode;

import org.jspecify.annotations.NullMarked;
