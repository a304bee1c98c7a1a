package org.interleave.machine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.interleave.library.CanonicalForm;
import org.interleave.trace.Journal;
import org.interleave.value.ListValue;

/// Takes states apart.
final class StateParts {

  private final MachineState state;
  private final List<StatePart> parts = new ArrayList<>();

  /// The lists in the parts so far that only one thread knows.
  private final Set<ListValue> lists = Collections.newSetFromMap(new IdentityHashMap<>());

  private boolean isEntangled;

  private StateParts(MachineState state) {
    this.state = state;
  }

  /// The parts of a state that goes on no more: the variables, the threads by number, and the
  /// objects.
  static List<StatePart> of(MachineState state) {
    StateParts taken = new StateParts(state);
    taken.addVariables();
    taken.addThreads();
    taken.addObjects();
    return taken.parts;
  }

  /// See [Machine#of].
  static MachineState joined(List<StatePart> parts, Journal journal) {
    StatePart.OfObjects objects = (StatePart.OfObjects) parts.getLast();
    return objects.isWhole
        ? objects.state.copy(journal)
        : objects.state.with(
            all(parts, StatePart.OfVariable.class), all(parts, StatePart.OfThread.class), journal);
  }

  private static <T extends StatePart> List<T> all(List<StatePart> parts, Class<T> type) {
    return parts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private void addVariables() {
    for (int cell = 0; cell < state.memory.size(); cell++) {
      Object value = state.memory.value(cell);
      CanonicalForm form = new CanonicalForm();
      form.add(value);
      parts.add(new StatePart.OfVariable(noted(form), value));
    }
  }

  private void addThreads() {
    state
        .crew
        .all()
        .forEach(
            thread -> {
              CanonicalForm form = new CanonicalForm();
              thread.describe(form);
              form.add(state.canMove(thread.object.number()));
              parts.add(new StatePart.OfThread(noted(form), thread, state.crew.readiness()));
            });
  }

  private void addObjects() {
    CanonicalForm form = new CanonicalForm();
    state.describeObjects(form);
    List<Object> objects = noted(form);
    List<Object> whole = isEntangled ? state.timelessForm().parts() : objects;
    parts.add(new StatePart.OfObjects(whole, form.threads(), state, isEntangled));
  }

  private List<Object> noted(CanonicalForm form) {
    form.privateLists().forEach(list -> isEntangled |= !lists.add(list));
    return form.parts();
  }
}
