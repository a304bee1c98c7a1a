package org.interleave.ui;

/// There is no display that the window could open on.
public final class NoDisplayException extends Exception {

  private static final long serialVersionUID = 1;

  NoDisplayException(Throwable cause) {
    super(cause);
  }
}
