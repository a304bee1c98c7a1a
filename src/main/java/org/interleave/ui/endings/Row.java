package org.interleave.ui.endings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interleave.explore.Verdict;

/// A row of the panel.
sealed interface Row {

  /// As a screen reader tells it.
  String spoken();

  /// Which position of the lock switch the rows below are about.
  record Heading(String text) implements Row {
    @Override
    public String spoken() {
      return text;
    }
  }

  /// What there is to say of all endings together.
  record Sentence(String text) implements Row {
    @Override
    public String spoken() {
      return text;
    }
  }

  /// An ending.
  ///
  /// @param text what it is
  /// @param verdict what to think of it
  /// @param comment the verdict in words, or empty
  /// @param bars its shares
  /// @param way how to get there, if that is known
  record Item(String text, Verdict verdict, String comment, List<Bar> bars, Optional<Way> way)
      implements Row {
    public Item {
      bars = List.copyOf(bars);
    }

    @Override
    public String spoken() {
      return Stream.concat(Stream.of(text, comment), bars.stream().map(Bar::figure))
          .filter(it -> !it.isEmpty())
          .collect(Collectors.joining(", "));
    }
  }

  /// A share.
  ///
  /// @param isLive whether it is one of live runs
  /// @param part from 0 to 1
  /// @param figure the same in words
  record Bar(boolean isLive, double part, String figure) {}
}
