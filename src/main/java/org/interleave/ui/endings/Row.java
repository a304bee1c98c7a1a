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

  /// What there is to say of all endings together, with the lock off and on side by side.
  record Headline(List<Column> columns) implements Row {
    public Headline {
      columns = List.copyOf(columns);
    }

    @Override
    public String spoken() {
      return columns.stream().map(Column::spoken).collect(Collectors.joining(" "));
    }
  }

  /// The same with the lock switch in one position.
  ///
  /// @param title the position, or empty when there is only one
  record Column(String title, List<String> sentences) {
    public Column {
      sentences = List.copyOf(sentences);
    }

    private String spoken() {
      String all = String.join(" ", sentences);
      return title.isEmpty() ? all : title + ": " + all;
    }
  }

  /// What there is to say besides.
  record Sentence(String text) implements Row {
    @Override
    public String spoken() {
      return text;
    }
  }

  /// Stands for the endings that have been left out, and shows them when it is opened.
  record More(String text) implements Row {
    @Override
    public String spoken() {
      return text;
    }
  }

  /// An ending with the lock switch in one position.
  ///
  /// @param isNamed whether its name stands above, which is so in the first of its rows
  /// @param position of the lock switch, or empty when there is only one
  /// @param verdict what to think of it
  /// @param comment the verdict in words, or empty
  /// @param bars its shares; none when nothing is known of it
  /// @param way how to get there, if that is known
  record Item(
      Name name,
      boolean isNamed,
      String position,
      Verdict verdict,
      String comment,
      List<Bar> bars,
      Optional<Way> way)
      implements Row {
    public Item {
      bars = List.copyOf(bars);
    }

    @Override
    public String spoken() {
      return Stream.concat(
              Stream.of(name.whole(), position, comment), bars.stream().map(Bar::figure))
          .filter(it -> !it.isEmpty())
          .collect(Collectors.joining(", "));
    }
  }

  /// What an ending is.
  ///
  /// @param whole the same, not shortened
  record Name(String text, String whole) {}

  /// A share.
  ///
  /// @param isLive whether it is one of live runs
  /// @param part from 0 to 1
  /// @param figure the same in words
  record Bar(boolean isLive, double part, String figure) {}
}
