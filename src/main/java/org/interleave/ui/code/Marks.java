package org.interleave.ui.code;

import java.util.List;
import java.util.Set;
import org.interleave.listing.ListingError;

/// What a run, and whoever reads the listing, have to say about the lines of a text.
///
/// @param threads where they are
/// @param selected the lines of the selected step
/// @param lit the lines whose steps are pointed out
/// @param struck what has no effect
record Marks(
    List<ThreadMarker> threads,
    Set<Integer> selected,
    Set<Integer> lit,
    List<Span> struck,
    List<ListingError> errors) {

  static final Marks NONE = new Marks(List.of(), Set.of(), Set.of(), List.of(), List.of());
}
