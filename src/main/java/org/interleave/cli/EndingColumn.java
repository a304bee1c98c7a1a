package org.interleave.cli;

import java.util.Collection;
import org.interleave.explore.Ending;
import org.interleave.explore.ShortTexts;
import org.interleave.explore.Terms;

/// Endings as they stand in a table.
final class EndingColumn {

  private final Terms terms;
  private final ShortTexts texts;

  /// @param all that are to be told apart
  EndingColumn(Collection<Ending> all) {
    terms = Terms.of(all);
    texts = new ShortTexts(all.stream().map(terms::text).toList());
  }

  String of(Ending ending) {
    return texts.of(terms.text(ending));
  }
}
