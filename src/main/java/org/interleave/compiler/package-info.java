/// Compiles a listing's syntax tree into a program of single instructions, step for step as CPython
/// would carry it out.
///
/// Knows nothing of running. What can be read but not compiled is refused, with line and column.
@NullMarked
package org.interleave.compiler;

import org.jspecify.annotations.NullMarked;
