package org.interleave.ui.run;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.interleave.listing.Constant;
import org.interleave.value.Text;

/// One of the listing's constants, which can be typed anew or counted up and down: whole numbers by
/// one, others to twice and half of what they are.
final class ConstantViewModel {

  private static final double FIRST_FRACTION = 0.001;

  private final ResourceBundle texts;
  private final StringProperty typed;
  private Constant constant;
  private Consumer<String> onNumber = _ -> {};

  ConstantViewModel(Constant constant, ResourceBundle texts) {
    this.constant = constant;
    this.texts = texts;
    typed = new SimpleStringProperty(Text.repr(constant.value()));
    typed.subscribe(this::hand);
  }

  String name() {
    return constant.name();
  }

  boolean isWhole() {
    return constant.value() instanceof Long;
  }

  Constant constant() {
    return constant;
  }

  /// As it stands in its field.
  StringProperty typedProperty() {
    return typed;
  }

  /// Is told a number as soon as it is typed, in Python's notation.
  void setOnNumber(Consumer<String> listener) {
    onNumber = listener;
  }

  /// Takes over what the listing says now. What is being typed stays as it is when it means the
  /// same, and when it is no number, until it is put right or the listing's number is changed.
  void update(Constant now) {
    boolean isAsBefore = now.value().equals(constant.value());
    constant = now;
    if (!isAsBefore && !number().equals(Optional.of(now.value()))) {
      typed.set(Text.repr(now.value()));
    }
  }

  private void hand() {
    number()
        .filter(it -> !it.equals(constant.value()))
        .ifPresent(it -> onNumber.accept(Text.repr(it)));
  }

  private Optional<Number> number() {
    String text = typed.get().strip();
    try {
      return isWhole() ? Optional.of(Long.parseLong(text)) : fraction(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Number> fraction(double number) {
    return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
  }

  /// What is wrong with what is typed, in a sentence; empty when it is a number.
  String problem() {
    String kind = isWhole() ? "constant.whole" : "constant.number";
    return number().isPresent() ? "" : texts.getString(kind).formatted(name(), typed.get());
  }

  void count(int steps) {
    Number next =
        switch (constant.value()) {
          case Long whole -> Math.max(0, whole + steps);
          case Number number when number.doubleValue() == 0 -> steps > 0 ? FIRST_FRACTION : 0.0;
          case Number number -> rounded(number.doubleValue() * Math.pow(2, steps));
        };
    typed.set(Text.repr(next));
  }

  /// Without the digits that only stand for what a double cannot hold.
  private static double rounded(double number) {
    return Double.parseDouble("%.6g".formatted(number));
  }
}
