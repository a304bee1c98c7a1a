package org.interleave.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ResourceBundle;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.TextArea;
import javafx.stage.Window;
import org.interleave.run.RunFailedException;

/// Says what went wrong and what to do about it. The window behind it stays as it is.
final class FailureDialog {

  private static boolean showing;

  private final ResourceBundle text;

  FailureDialog(ResourceBundle text) {
    this.text = text;
  }

  /// Shows the dialog, unless one is showing already: one failure often brings on others.
  void show(Window owner, Throwable reason) {
    if (showing) {
      return;
    }
    showing = true;
    try {
      Alert alert = new Alert(AlertType.ERROR);
      alert.initOwner(owner);
      alert.setTitle(text.getString("failure.title"));
      describe(alert, reason);
      alert.showAndWait();
    } finally {
      showing = false;
    }
  }

  /// Failures that were foreseen say themselves what to do; for others there are the details.
  private void describe(Alert alert, Throwable reason) {
    if (reason instanceof OutOfMemoryError) {
      alert.setHeaderText(text.getString("failure.memory"));
      alert.setContentText(text.getString("failure.memory.remedy"));
    } else if (isForeseen(reason)) {
      alert.setHeaderText(reason.getMessage());
    } else {
      alert.setHeaderText(text.getString("failure.unforeseen"));
      alert.setContentText(text.getString("failure.unforeseen.remedy"));
      alert.getDialogPane().setExpandableContent(details(reason));
    }
  }

  private static boolean isForeseen(Throwable reason) {
    return reason instanceof IOException
        || (reason instanceof RunFailedException run && run.isForeseen());
  }

  private static TextArea details(Throwable reason) {
    StringWriter trace = new StringWriter();
    reason.printStackTrace(new PrintWriter(trace));
    TextArea area = new TextArea(trace.toString());
    area.setEditable(false);
    area.setPrefSize(640, 320);
    return area;
  }
}
