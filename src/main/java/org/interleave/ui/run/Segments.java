package org.interleave.ui.run;

import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/// A row of toggles of which one is always chosen: a click on the chosen one changes nothing.
final class Segments<T> {

  private final ObjectProperty<T> chosen;
  private final Map<? extends Toggle, T> answers;
  private final ToggleGroup group;

  private Segments(ObjectProperty<T> chosen, Map<? extends Toggle, T> answers) {
    this.chosen = chosen;
    this.answers = answers;
    this.group = answers.keySet().iterator().next().getToggleGroup();
  }

  /// Binds toggles of one group to the answer that each stands for.
  static <T> void bind(ObjectProperty<T> chosen, Map<? extends Toggle, T> answers) {
    Segments<T> segments = new Segments<>(chosen, answers);
    chosen.subscribe(segments::select);
    segments
        .group
        .selectedToggleProperty()
        .addListener((_, before, after) -> segments.choose(before, after));
  }

  private void select(T answer) {
    answers.forEach(
        (toggle, meaning) -> {
          if (meaning.equals(answer)) {
            group.selectToggle(toggle);
          }
        });
  }

  private void choose(Toggle before, @Nullable Toggle after) {
    if (after == null) {
      before.setSelected(true);
    } else {
      chosen.set(Objects.requireNonNull(answers.get(after)));
    }
  }
}
