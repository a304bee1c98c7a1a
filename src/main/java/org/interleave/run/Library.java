package org.interleave.run;

import java.util.List;
import org.interleave.library.Condition;
import org.interleave.library.Making;
import org.interleave.library.SharedObject;
import org.interleave.program.Maker;
import org.interleave.trace.Names;
import org.interleave.trace.Recording;
import org.interleave.trace.Subject;
import org.interleave.trace.SubjectKind;

/// Makes the objects at which real threads meet, each with a number and a name of its own.
final class Library {

  private final Recording recording;
  private final Names names;

  /// Whether lock operations do anything.
  private final boolean isLocking;

  Library(Recording recording, Names names, boolean isLocking) {
    this.recording = recording;
    this.names = names;
    this.isLocking = isLocking;
  }

  /// Makes one.
  ///
  /// @param arguments see [Maker]
  LiveObject make(Maker maker, List<Object> arguments, Birth birth) {
    List<Object> given = arguments.stream().map(Library::inside).toList();
    Making making =
        new Making((kind, initial, lock) -> number(birth, kind, initial, lock), isLocking);
    SharedObject made = making.make(maker, given);
    return new LiveObject(made, guard(made, arguments));
  }

  private static Object inside(Object argument) {
    return argument instanceof LiveObject it ? it.object() : argument;
  }

  /// A condition is guarded together with the lock that it was given.
  private static Guard guard(SharedObject made, List<Object> arguments) {
    return made instanceof Condition && arguments.getFirst() instanceof LiveObject lock
        ? lock.guard()
        : new Guard();
  }

  private int number(Birth birth, SubjectKind kind, Object initial, int lock) {
    String name = names.unique(birth.name(), kind, birth.maker());
    return recording.addSubject(
        number -> new Subject(name, kind, initial, lock == Making.OWN_LOCK ? number : lock));
  }
}
