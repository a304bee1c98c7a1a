package org.interleave.scenario;

import java.util.List;

/// Something to predict before the run.
///
/// @param choices possible answers, two or more, in the order in which they are offered
/// @param right the index of the right one
/// @param answer why it is right
public record Question(String text, List<String> choices, int right, String answer) {
  public Question {
    choices = List.copyOf(choices);
  }
}
