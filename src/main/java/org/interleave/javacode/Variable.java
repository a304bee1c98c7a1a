package org.interleave.javacode;

import org.interleave.listing.Expression.ListComprehension;

/// A variable of a listing.
///
/// @param owner the function that it belongs to, or nothing when it belongs to the module
record Variable(String owner, String name) {

  /// The variable of a comprehension, which nobody else sees.
  static Variable of(String owner, ListComprehension it) {
    return new Variable(owner, it.variable().name() + it.variable().at());
  }
}
