package org.interleave.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a header can say.
enum Key {
  TITLE,
  TEXT,
  LOCK,
  QUESTION,
  CHOICE,
  RIGHT,
  ANSWER,
  SMALL,
  ENDING,
  GOAL;

  /// Whether there may be several.
  boolean isRepeated() {
    return this == CHOICE || this == ENDING;
  }

  /// How it stands in a header.
  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Key> of(String written) {
    return Arrays.stream(values()).filter(it -> it.written().equalsIgnoreCase(written)).findFirst();
  }

  static List<String> all() {
    return Arrays.stream(values()).map(Key::written).toList();
  }
}
