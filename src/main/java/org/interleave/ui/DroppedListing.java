package org.interleave.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// A file that is dragged onto the window and dropped there.
///
/// @param onDropped is told the file
record DroppedListing(Consumer<Path> onDropped) {

  /// Lets files be dropped on a node.
  void on(Node node) {
    node.setOnDragOver(this::offer);
    node.setOnDragDropped(this::drop);
  }

  private void offer(DragEvent event) {
    if (listing(event).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  /// Opens the file once the drag is over: a dialog would keep the other program waiting.
  private void drop(DragEvent event) {
    Optional<Path> listing = listing(event);
    event.setDropCompleted(listing.isPresent());
    event.consume();
    listing.ifPresent(path -> Platform.runLater(() -> onDropped.accept(path)));
  }

  private static Optional<Path> listing(DragEvent event) {
    Dragboard dragged = event.getDragboard();
    return dragged.hasFiles()
        ? dragged.getFiles().stream().map(File::toPath).findFirst()
        : Optional.empty();
  }
}
