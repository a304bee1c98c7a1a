package org.interleave.ui.endings;

import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How many live runs there are to be, as somebody types it.
final class LiveTimes {

  private static final int MOST = 10_000;

  private final StringProperty typed = new SimpleStringProperty("1000");
  private final BooleanBinding known =
      Bindings.createBooleanBinding(() -> number().isPresent(), typed);

  StringProperty typedProperty() {
    return typed;
  }

  /// Whether it is a number that makes sense.
  BooleanBinding knownProperty() {
    return known;
  }

  OptionalInt number() {
    String text = typed.get().strip();
    int number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    return number >= 1 && number <= MOST ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
