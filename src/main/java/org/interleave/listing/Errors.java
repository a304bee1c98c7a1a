package org.interleave.listing;

import java.util.List;
import java.util.TreeMap;

/// The errors found so far. One place has one error: whatever else is wrong there follows from it.
final class Errors {

  /// More than that nobody reads.
  static final int MOST = 20;

  private final TreeMap<Position, String> messages = new TreeMap<>();

  /// @param key names the message's text in `Messages.properties`
  void add(Position at, String key, Object... values) {
    messages.putIfAbsent(at, Messages.text(key, values));
  }

  void add(Refusal refusal) {
    messages.putIfAbsent(refusal.at(), refusal.text());
  }

  boolean isEmpty() {
    return messages.isEmpty();
  }

  List<ListingError> sorted() {
    return messages.entrySet().stream()
        .limit(MOST)
        .map(error -> error(error.getKey(), error.getValue()))
        .toList();
  }

  private static ListingError error(Position at, String message) {
    return new ListingError(at.line(), at.column(), message);
  }
}
