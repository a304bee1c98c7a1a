package org.interleave.machine;

import java.util.ArrayList;
import java.util.List;
import org.interleave.library.CanonicalForm;
import org.interleave.library.Copies;
import org.interleave.library.SharedObject;

/// The objects of the library behind their handles.
final class Handles {

  private final List<SharedObject> objects = new ArrayList<>();

  Handles copy(Copies copies) {
    Handles copy = new Handles();
    objects.forEach(object -> copy.objects.add(copies.of(object)));
    return copy;
  }

  /// Takes in an object.
  Handle add(SharedObject object) {
    Handle handle = new Handle(objects.size(), object.type());
    objects.add(object);
    return handle;
  }

  SharedObject behind(Handle handle) {
    return objects.get(handle.number());
  }

  void describe(CanonicalForm form) {
    objects.forEach(object -> object.describe(form));
  }
}
