package org.interleave.listing;

/// Leaves a statement at the first thing in it that is refused. Caught where the statement began,
/// so that one mistake makes one error.
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Position at;
  private final String text;

  /// @param key names the message's text in `Messages.properties`
  Refusal(Position at, String key, Object... values) {
    super(key, null, false, false);
    this.at = at;
    this.text = Messages.text(key, values);
  }

  Position at() {
    return at;
  }

  String text() {
    return text;
  }
}
