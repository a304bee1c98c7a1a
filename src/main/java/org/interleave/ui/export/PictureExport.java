package org.interleave.ui.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.fxml.FXMLLoader;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.interleave.export.Picture;
import org.interleave.paint.Scene;

/// Asks what to export and where to, and writes it without keeping the window waiting.
public final class PictureExport {

  private static final String SUGGESTED_NAME = "interleave.png";

  /// Sharp enough for a slide.
  private static final int COPY_SCALE = 2;

  private final ResourceBundle text;
  private final FileDialogs files;
  private final Consumer<String> onDone;
  private final Consumer<Throwable> onFailure;

  /// Makes an export that tells how it went: `onDone` in a sentence, `onFailure` with the reason.
  public PictureExport(
      ResourceBundle text,
      FileDialogs files,
      Consumer<String> onDone,
      Consumer<Throwable> onFailure) {
    this.text = text;
    this.files = files;
    this.onDone = onDone;
    this.onFailure = onFailure;
  }

  /// Shows the dialog for a scene.
  public void ask(Scene scene, Window owner) {
    ExportViewModel model = new ExportViewModel(scene, text);
    ButtonType save = new ButtonType(text.getString("export.save"), ButtonData.OK_DONE);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(text.getString("export.title"));
    dialog.getDialogPane().setContent(content(model));
    dialog.getDialogPane().getButtonTypes().addAll(save, ButtonType.CANCEL);
    dialog
        .showAndWait()
        .filter(save::equals)
        .flatMap(_ -> files.save(owner, SUGGESTED_NAME))
        .ifPresent(target -> write(model, target));
  }

  private Pane content(ExportViewModel model) {
    FXMLLoader loader = new FXMLLoader(PictureExport.class.getResource("export.fxml"), text);
    try {
      Pane content = loader.load();
      loader.<ExportController>getController().show(model);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ExportViewModel model, Path target) {
    Thread.ofVirtual()
        .name("export")
        .start(
            () -> {
              try {
                model.write(target);
                Platform.runLater(
                    () -> onDone.accept(text.getString("export.done").formatted(target)));
              } catch (IOException | RuntimeException | OutOfMemoryError e) {
                Platform.runLater(() -> onFailure.accept(e));
              }
            });
  }

  /// Puts a picture of a scene on the clipboard.
  public void copy(Scene scene) {
    int width = Picture.width(scene, COPY_SCALE);
    int height = Picture.height(scene, COPY_SCALE);
    int[] pixels = Picture.pixels(scene, COPY_SCALE);
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    ClipboardContent content = new ClipboardContent();
    content.putImage(image);
    Clipboard.getSystemClipboard().setContent(content);
    onDone.accept(text.getString("export.copied"));
  }
}
