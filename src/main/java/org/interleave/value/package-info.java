/// Python's values, and what its operators and built-in functions make of them.
///
/// Knows nothing of programs and threads. Integers are `Long`, and what does not fit is refused;
/// floats are `Double`, booleans `Boolean`, strings `String`; the rest has classes of its own here.
/// Whatever goes wrong as in Python is a [PythonException], and whatever Python could do and this
/// package cannot is a [RefusalException], which no program can handle.
@NullMarked
package org.interleave.value;

import org.jspecify.annotations.NullMarked;
