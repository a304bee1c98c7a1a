/// The code panel: the program that runs, to read and to edit, and what a run has to say about its
/// lines.
///
/// Knows nothing of how a program is run, or of what a line means.
///
/// Why a text area under nodes that are drawn for the lines in sight, and no editor from a library:
/// JavaFX's own `CodeArea` (jfx-incubator-richtext 26.0.2) makes Java warn of an incubator module
/// at each start, and took 45 to 65 ms for a key in a listing of 1000 lines, as it lays out 200
/// lines anew for each; this takes 13 to 19 ms. RichTextFX brings four more libraries. The text
/// area is part of JavaFX already, and screen readers, input methods and undo know it.
@NullMarked
package org.interleave.ui.code;

import org.jspecify.annotations.NullMarked;
