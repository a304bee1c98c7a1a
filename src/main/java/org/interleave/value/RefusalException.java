package org.interleave.value;

/// Something that Python can do and Interleave cannot. It is none of Python's exceptions, as a
/// program that handled it would go on where Python never was: it ends the whole run instead.
public final class RefusalException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// @param message what cannot be done and what to do instead, in whole sentences
  RefusalException(String message) {
    super(message, null, false, false);
  }

  /// The same, with the line of the listing that asked for it.
  public RefusalException at(int line) {
    return new RefusalException(Refusal.inLine(line, String.valueOf(getMessage())));
  }
}
