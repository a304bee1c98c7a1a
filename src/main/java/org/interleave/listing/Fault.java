package org.interleave.listing;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/// Stands among the tokens where the text cannot be read. No rule of the grammar accepts it, so
/// that the parser stops here, and says why.
final class Fault extends CommonToken {

  private static final long serialVersionUID = 1;

  private final String message;

  /// @param place the token at which the mistake is shown
  /// @param key names the message's text in `Messages.properties`
  Fault(Token place, String key, Object... values) {
    super(place);
    setChannel(Token.DEFAULT_CHANNEL);
    setType(ListingParser.FAULT);
    this.message = Messages.text(key, values);
  }

  String message() {
    return message;
  }
}
