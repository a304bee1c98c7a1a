package org.interleave.ui.code;

import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.text.Font;
import org.interleave.listing.Position;

/// Binds the code panel to its view-model.
public final class CodeController {

  private static final String FONT_FILE = "JetBrainsMono-Regular.ttf";

  @FXML private ToggleGroup languages;
  @FXML private ToggleButton python;
  @FXML private ToggleButton java;
  @FXML private CodePane pythonPane;
  @FXML private CodePane javaPane;
  @FXML private Label noJava;
  @FXML private Button listingError;

  @FXML
  void initialize() {
    Font.loadFont(Objects.requireNonNull(CodeController.class.getResourceAsStream(FONT_FILE)), 12);
  }

  /// Binds the panel; called once.
  public void show(CodeViewModel model) {
    pythonPane.area().textProperty().bindBidirectional(model.listingProperty());
    pythonPane.setOnLineClicked(model::click);
    javaPane.setOnLineClicked(model::click);
    bindLanguage(model);
    bindErrors(model.errors());
    model.javaProperty().subscribe(this::takeJava);
    model.pageProperty().subscribe(() -> showPage(model));
    model.paletteProperty().subscribe(() -> showPage(model));
    model.selectedLineProperty().subscribe(() -> reveal(model));
  }

  private void bindLanguage(CodeViewModel model) {
    model
        .languageProperty()
        .subscribe(it -> languages.selectToggle(it == Language.JAVA ? java : python));
    languages
        .selectedToggleProperty()
        .addListener((_, before, after) -> choose(model, before, after));
  }

  /// One of the two is always chosen: a click on the chosen one changes nothing.
  private void choose(CodeViewModel model, Toggle before, Toggle after) {
    if (after == null) {
      before.setSelected(true);
    } else {
      model.languageProperty().set(java.equals(after) ? Language.JAVA : Language.PYTHON);
    }
  }

  private void takeJava(JavaView view) {
    switch (view) {
      case JavaView.Code code -> javaPane.area().setText(code.text());
      case JavaView.Absent absent -> noJava.setText(absent.why());
    }
  }

  private void showPage(CodeViewModel model) {
    boolean isPython = model.languageProperty().get() == Language.PYTHON;
    pythonPane.setVisible(isPython);
    javaPane.setVisible(model.showsJava());
    noJava.setVisible(!isPython && !model.showsJava());
    shownPane(model).show(model.pageProperty().get(), model.paletteProperty().get());
  }

  private CodePane shownPane(CodeViewModel model) {
    return model.showsJava() ? javaPane : pythonPane;
  }

  private void reveal(CodeViewModel model) {
    model.pageProperty().get().marks().selected().stream()
        .min(Integer::compare)
        .filter(line -> line > 0)
        .ifPresent(shownPane(model)::reveal);
  }

  private void bindErrors(ErrorsViewModel errors) {
    TextArea area = pythonPane.area();
    area.caretPositionProperty()
        .subscribe(() -> errors.caretProperty().set(pythonPane.caretPosition()));
    errors.setOnGoTo(this::goTo);
    listingError.textProperty().bind(errors.sentenceProperty());
    listingError.visibleProperty().bind(errors.sentenceProperty().isNotEmpty());
    listingError.managedProperty().bind(listingError.visibleProperty());
    listingError.setOnAction(_ -> errors.goTo());
  }

  private void goTo(Position place) {
    python.setSelected(true);
    pythonPane.goTo(place);
  }
}
