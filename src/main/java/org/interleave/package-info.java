/// Where the program begins: [Main] opens the window or carries out a command.
@NullMarked
package org.interleave;

import org.jspecify.annotations.NullMarked;
