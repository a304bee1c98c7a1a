package org.interleave.ui.run;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.interleave.listing.Constant;

/// The listing's constants, each with a field.
public final class ConstantsViewModel {

  private final ResourceBundle texts;
  private final ObservableList<ConstantViewModel> fields = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private BiConsumer<Constant, String> onNumber = (_, _) -> {};

  ConstantsViewModel(ResourceBundle texts) {
    this.texts = texts;
  }

  ObservableList<ConstantViewModel> fields() {
    return fields;
  }

  /// What is wrong with what is typed, in one sentence; empty when nothing is.
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Is told which constant is to become which number, in Python's notation.
  public void setOnNumber(BiConsumer<Constant, String> listener) {
    onNumber = listener;
  }

  /// Shows other constants, or other numbers. Fields stay in place as long as they are for the same
  /// constants, as somebody may be typing.
  void show(List<Constant> shown) {
    List<String> names = shown.stream().map(Constant::name).toList();
    if (fields.stream().map(ConstantViewModel::name).toList().equals(names)) {
      for (int place = 0; place < shown.size(); place++) {
        fields.get(place).update(shown.get(place));
      }
    } else {
      fields.setAll(shown.stream().map(this::field).toList());
    }
    check();
  }

  private ConstantViewModel field(Constant constant) {
    ConstantViewModel field = new ConstantViewModel(constant, texts);
    field.setOnNumber(number -> onNumber.accept(field.constant(), number));
    field.typedProperty().subscribe(this::check);
    return field;
  }

  private void check() {
    problem.set(
        fields.stream()
            .map(ConstantViewModel::problem)
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElse(""));
  }
}
