package org.interleave.ui.code;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.interleave.listing.ListingError;
import org.interleave.listing.Position;

/// Tells one of a listing's errors at a time: the one that the caret is at or before, or else the
/// first.
public final class ErrorsViewModel {

  private final ResourceBundle text;
  private final ReadOnlyObjectWrapper<List<ListingError>> errors =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Position> caret = new SimpleObjectProperty<>(new Position(1, 1));
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private Consumer<Position> onGoTo = _ -> {};

  ErrorsViewModel(ResourceBundle text) {
    this.text = text;
    errors.subscribe(this::tell);
    caret.subscribe(this::tell);
  }

  /// The errors in the order of the listing; none when it can be run.
  public ReadOnlyObjectProperty<List<ListingError>> errorsProperty() {
    return errors.getReadOnlyProperty();
  }

  /// Shows what is wrong with the listing as it stands; nothing when it can be run.
  public void show(List<ListingError> found) {
    errors.set(List.copyOf(found));
  }

  /// Where the caret is.
  public ObjectProperty<Position> caretProperty() {
    return caret;
  }

  /// The error with its place, and how many there are; empty when there is none.
  public ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /// Is told where the caret is to go.
  public void setOnGoTo(Consumer<Position> listener) {
    onGoTo = listener;
  }

  /// Leads to the error that is told, or to the next one when the caret is there already.
  public void goTo() {
    told().map(ErrorsViewModel::place).ifPresent(this::goTo);
  }

  private void goTo(Position told) {
    if (!told.equals(caret.get())) {
      onGoTo.accept(told);
      return;
    }
    List<Position> places = errors.get().stream().map(ErrorsViewModel::place).toList();
    onGoTo.accept(places.get((places.indexOf(told) + 1) % places.size()));
  }

  private static Position place(ListingError error) {
    return new Position(error.line(), error.column());
  }

  private Optional<ListingError> told() {
    int line = caret.get().line();
    int column = caret.get().column();
    List<ListingError> all = errors.get();
    return all.stream()
        .filter(it -> it.line() == line && it.column() >= column)
        .findFirst()
        .or(() -> all.stream().filter(it -> it.line() == line).findFirst())
        .or(() -> all.stream().findFirst());
  }

  private void tell() {
    sentence.set(told().map(this::sentence).orElse(""));
  }

  private String sentence(ListingError error) {
    int count = errors.get().size();
    return String.format(
        text.getString(count == 1 ? "code.error" : "code.error.of"),
        error.line(),
        error.column(),
        error.message(),
        errors.get().indexOf(error) + 1,
        count);
  }
}
