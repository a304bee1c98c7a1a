package org.interleave.scenario;

import java.util.Optional;

/// What a learner is told about a scenario.
///
/// @param text empty when there is none
public record Lesson(String title, String text, Optional<Question> question) {}
