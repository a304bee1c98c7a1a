package org.interleave.compiler;

import org.interleave.listing.ListingError;
import org.interleave.listing.Position;

/// Leaves the compiler at something that it cannot compile.
final class CompilerError extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient ListingError error;

  /// @param key names the message's text in `Messages.properties`
  CompilerError(Position at, String key, Object... values) {
    super(key, null, false, false);
    this.error = new ListingError(at.line(), at.column(), Messages.text(key, values));
  }

  ListingError error() {
    return error;
  }
}
