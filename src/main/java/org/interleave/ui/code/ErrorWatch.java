package org.interleave.ui.code;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.interleave.listing.Listing;
import org.interleave.listing.ListingError;
import org.interleave.listing.Reading;

/// Reads a listing over and over while it is being typed, without holding up whoever types. This is
/// the one place where a reading crosses from its own thread to the window's.
final class ErrorWatch {

  private final Executor windowThread;
  private final Executor readers;
  private final Consumer<List<ListingError>> listener;
  private String wanted = "";
  private boolean reading;

  /// Makes a watch.
  ///
  /// @param windowThread carries tasks out on the window's thread, one after the other
  /// @param readers carries tasks out anywhere else
  /// @param listener is told the errors of the text that was wanted last, on the window's thread
  ErrorWatch(Executor windowThread, Executor readers, Consumer<List<ListingError>> listener) {
    this.windowThread = windowThread;
    this.readers = readers;
    this.listener = listener;
  }

  /// Has a text read. What was to be read before, and has not been, is left out.
  void read(String text) {
    wanted = text;
    if (!reading) {
      start(text);
    }
  }

  private void start(String text) {
    reading = true;
    readers.execute(
        () -> {
          List<ListingError> errors = errors(text);
          windowThread.execute(() -> end(text, errors));
        });
  }

  private static List<ListingError> errors(String text) {
    return switch (Listing.read(text)) {
      case Reading.Accepted _ -> List.of();
      case Reading.Refused refused -> refused.errors();
    };
  }

  private void end(String text, List<ListingError> errors) {
    reading = false;
    if (text.equals(wanted)) {
      listener.accept(errors);
    } else {
      start(wanted);
    }
  }
}
