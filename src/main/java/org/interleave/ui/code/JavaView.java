package org.interleave.ui.code;

import java.util.List;

/// The same program in Java, if there is one.
public sealed interface JavaView {

  /// The program in Java.
  ///
  /// @param text with one kind of line end
  /// @param listing the Python listing that it was made from
  /// @param listingLines for each line of `text` the line of the listing that it stands for, from
  ///   1; 0 for a line that Python needs none for
  record Code(String text, String listing, List<Integer> listingLines) implements JavaView {
    public Code {
      listingLines = List.copyOf(listingLines);
    }
  }

  /// There is none.
  ///
  /// @param why a sentence for the learner
  record Absent(String why) implements JavaView {}
}
