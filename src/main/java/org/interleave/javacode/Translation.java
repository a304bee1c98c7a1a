package org.interleave.javacode;

import java.util.List;
import java.util.stream.Collectors;

/// What a listing is in Java.
public sealed interface Translation {

  /// A program that compiles, and does the same.
  record Java(List<Line> lines) implements Translation {
    public Java {
      lines = List.copyOf(lines);
    }

    /// The source file `Main.java`.
    public String text() {
      return lines.stream().map(it -> it.text() + "\n").collect(Collectors.joining());
    }
  }

  /// A line of the program, without its end.
  ///
  /// @param pythonLine the listing's line that it came from, or 0 where Java alone needs it
  record Line(String text, int pythonLine) {}

  /// There is no fair counterpart.
  ///
  /// @param line of the listing, from 1
  /// @param reason a sentence for the learner
  record NoJava(int line, String reason) implements Translation {}
}
