package org.interleave.ui.variables;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.interleave.analysis.Locals;
import org.interleave.analysis.Moment;
import org.interleave.paint.Palette;
import org.interleave.paint.StandardPalette;
import org.interleave.timeline.Timeline;
import org.interleave.trace.Trace;
import org.interleave.value.Text;
import org.jspecify.annotations.Nullable;

/// Tells how everything stands at a moment of a run.
public final class VariablesViewModel {

  private final ResourceBundle text;
  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(StandardPalette.LIGHT);
  private @Nullable Timeline shown;
  private int moment = -1;

  public VariablesViewModel(ResourceBundle text) {
    this.text = text;
  }

  /// Shows a moment, unless it is showing already.
  ///
  /// @param taken how many steps have been taken
  public void show(Timeline timeline, int taken) {
    if (!timeline.equals(shown) || taken != moment) {
      shown = timeline;
      moment = taken;
      lines.set(lines(timeline, taken));
    }
  }

  /// What is to be seen, from top to bottom.
  ReadOnlyObjectProperty<List<Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /// Gives threads their colours.
  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  private List<Line> lines(Timeline timeline, int taken) {
    Trace trace = timeline.trace();
    Moment stand = Moment.at(timeline.findings(), taken);
    List<Line> all = new ArrayList<>();
    all.add(Line.heading(text.getString("variables.shared")));
    stand.values().forEach(it -> all.add(value(it)));
    if (stand.values().isEmpty()) {
      all.add(Line.detail(text.getString("variables.none"), ""));
    }
    trace.info().settings().parameters().forEach((name, value) -> all.add(constant(name, value)));
    if (!stand.objects().isEmpty()) {
      all.add(Line.heading(text.getString("variables.objects")));
      stand.objects().forEach(it -> all.addAll(object(it, trace)));
    }
    all.add(Line.heading(text.getString("variables.threads")));
    all.addAll(threads(trace, taken));
    return List.copyOf(all);
  }

  /// A number that the listing gives a name, and that stays.
  private static Line constant(String name, Object value) {
    return new Line(Line.Kind.CONSTANT, Line.NO_THREAD, name, Text.repr(value), false);
  }

  private static Line value(Moment.Value value) {
    return new Line(Line.Kind.VALUE, Line.NO_THREAD, value.name(), value.text(), value.isLatest());
  }

  private List<Line> object(Moment.SyncObject object, Trace trace) {
    List<Line> all = new ArrayList<>();
    all.add(
        new Line(
            Line.Kind.VALUE, Line.NO_THREAD, object.name(), object.state(), object.isLatest()));
    detail("variables.holders", object.holders(), trace, all);
    detail("variables.queue", object.queue(), trace, all);
    detail("variables.waiters", object.waiters(), trace, all);
    return all;
  }

  private void detail(String key, List<Integer> threads, Trace trace, List<Line> all) {
    if (!threads.isEmpty()) {
      String names = threads.stream().map(trace::threadName).collect(Collectors.joining(", "));
      all.add(Line.detail(text.getString(key), names));
    }
  }

  private List<Line> threads(Trace trace, int taken) {
    if (taken > Locals.MOST_STEPS) {
      return List.of(
          Line.detail(text.getString("variables.many").formatted(Locals.MOST_STEPS), ""));
    }
    List<Line> all = new ArrayList<>();
    for (Locals locals : Locals.at(trace, taken)) {
      all.add(
          new Line(
              Line.Kind.VALUE,
              locals.thread(),
              trace.threadName(locals.thread()),
              locals.isModule() ? "" : locals.function() + "()",
              false));
      locals.variables().stream()
          .filter(it -> !isConstant(trace, locals, it.name()))
          .forEach(it -> all.add(Line.detail(it.name(), it.text())));
    }
    if (all.isEmpty()) {
      all.add(Line.detail(text.getString("variables.ended"), ""));
    }
    return all;
  }

  private static boolean isConstant(Trace trace, Locals locals, String name) {
    return locals.isModule() && trace.info().settings().parameters().containsKey(name);
  }
}
