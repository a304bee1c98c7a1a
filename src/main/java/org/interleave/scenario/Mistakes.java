package org.interleave.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.interleave.listing.ListingError;
import org.interleave.listing.Position;

/// What is wrong in one file, as far as it has been read. One place has one error: whatever else is
/// wrong there follows from it.
final class Mistakes {

  /// More than that nobody reads.
  private static final int MOST = 20;

  /// The most characters of a file that a message repeats.
  private static final int MOST_QUOTED = 200;

  private static final Position BEGINNING = new Position(1, 1);

  private final TreeMap<Position, String> messages = new TreeMap<>();

  /// @param key names the message's text in `Messages.properties`
  void add(Position at, String key, Object... values) {
    Object[] readable = Arrays.stream(values).map(Mistakes::shortened).toArray();
    messages.putIfAbsent(at, Messages.text(key, readable));
  }

  private static Object shortened(Object value) {
    return value instanceof String text && text.length() > MOST_QUOTED
        ? text.substring(0, text.offsetByCodePoints(0, MOST_QUOTED / 2)) + "…"
        : value;
  }

  /// Something that is wrong with the whole file, or that is missing.
  void add(String key, Object... values) {
    add(BEGINNING, key, values);
  }

  /// The errors of a listing that has lines above it.
  void add(List<ListingError> below, int linesBefore) {
    below.forEach(
        it -> messages.put(new Position(it.line() + linesBefore, it.column()), it.message()));
  }

  boolean areNone() {
    return messages.isEmpty();
  }

  List<ListingError> sorted() {
    return messages.entrySet().stream()
        .limit(MOST)
        .map(it -> new ListingError(it.getKey().line(), it.getKey().column(), it.getValue()))
        .toList();
  }
}
