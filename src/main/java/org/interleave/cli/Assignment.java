package org.interleave.cli;

import org.interleave.listing.Constant;
import org.interleave.scenario.ConstantText;
import org.interleave.scenario.Experiment;

/// A number that somebody wants to see in a constant's place.
///
/// @param option how it was written on the command line
record Assignment(String option, String name, String value) {

  /// @throws IllegalArgumentException with a sentence for the user, when the listing has no such
  ///   constant, or the value is none for it
  Number number(Experiment experiment) {
    Constant constant =
        experiment
            .constant(name)
            .orElseThrow(
                () -> new IllegalArgumentException(option + ": " + experiment.refusal(name)));
    try {
      return ConstantText.parse(constant, value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(option + ": " + e.getMessage(), e);
    }
  }
}
