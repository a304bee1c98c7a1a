package org.interleave.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.interleave.export.Picture;
import org.interleave.paint.Scene;

/// What the exported picture is to show, and how large it is to be.
public final class ExportViewModel {

  private final Scene visible;
  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.VISIBLE);
  private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(2);
  private final StringBinding size;

  /// Which part of the run is in the picture.
  public enum Part {
    VISIBLE,
    WHOLE
  }

  /// Exports what is visible in a scene, or the whole run that it is a part of.
  public ExportViewModel(Scene visible, ResourceBundle text) {
    this.visible = visible;
    size =
        Bindings.createStringBinding(
            () ->
                String.format(
                    Locale.ROOT,
                    text.getString("export.size"),
                    Picture.width(scene(), scale.get()),
                    Picture.height(scene(), scale.get())),
            part,
            scale);
  }

  public ObjectProperty<Part> partProperty() {
    return part;
  }

  /// Pixels of the picture for each one of the window.
  public ObjectProperty<Integer> scaleProperty() {
    return scale;
  }

  /// The size of the picture, in words.
  public StringBinding sizeProperty() {
    return size;
  }

  private Scene scene() {
    return part.get() == Part.WHOLE ? visible.whole() : visible;
  }

  /// Writes the picture as it is set up now.
  ///
  /// @throws IOException with a sentence for the user, when the file cannot be written
  public void write(Path target) throws IOException {
    Picture.write(scene(), scale.get(), target);
  }
}
