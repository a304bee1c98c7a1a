package org.interleave.trace;

import java.util.Arrays;

/// Values that are no integers, by their number. One thread appends; others may read an object
/// whose number has been published to them.
final class ObjectColumn {

  /// Volatile, because it is replaced while others read.
  @SuppressWarnings("VolatileArray")
  private volatile Object[] objects = new Object[4];

  private int size;

  /// Returns the number of the object.
  int add(Object object) {
    if (size == objects.length) {
      objects = Arrays.copyOf(objects, size * 2);
    }
    objects[size] = object;
    return size++;
  }

  Object get(int number) {
    return objects[number];
  }

  ObjectColumn copy() {
    ObjectColumn copy = new ObjectColumn();
    copy.objects = Arrays.copyOf(objects, Math.max(objects.length, 4));
    copy.size = size;
    return copy;
  }
}
