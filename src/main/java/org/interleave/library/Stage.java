package org.interleave.library;

/// Where a call goes on that has not returned: a value, understood by the object that was called.
public interface Stage {

  /// The same among copies of all lists.
  default Stage copy(Copies copies) {
    return this;
  }

  /// Writes down what it is.
  default void describe(CanonicalForm form) {
    form.add(this);
  }
}
