package org.interleave.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import org.interleave.CPython;

/// What CPython reads.
final class Oracle {

  private Oracle() {}

  /// CPython's tree of each program, or why it has none, behind an exclamation mark.
  ///
  /// @param compile whether the programs are compiled, too, which finds more mistakes
  static List<String> answers(List<String> programs, boolean compile) throws InterruptedException {
    CPython.assumeTrees();
    return CPython.answers(
        "listing/oracle.py",
        programs.stream()
            .map(it -> Base64.getEncoder().encodeToString(it.getBytes(UTF_8)))
            .toList(),
        compile ? "compile" : "parse");
  }
}
