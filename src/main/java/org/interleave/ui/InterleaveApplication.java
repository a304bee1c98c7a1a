package org.interleave.ui;

import javafx.application.Application;
import javafx.stage.Stage;

/// The window's beginning.
public final class InterleaveApplication extends Application {

  /// Opens the window, and returns when it has been closed.
  public static void open() throws NoDisplayException {
    try {
      launch(InterleaveApplication.class);
    } catch (UnsupportedOperationException e) {
      // Only the toolkit throws this bare; JavaFX wraps what our own code throws.
      throw new NoDisplayException(e);
    }
  }

  @Override
  public void start(Stage stage) {
    stage.show();
  }
}
