package org.interleave.ui.endings;

import java.util.List;
import java.util.ResourceBundle;

/// What there is to know of the rows that are shown.
final class Caption {

  private Caption() {}

  /// Empty when there is nothing to be said.
  static String of(List<Row> rows, ResourceBundle texts) {
    List<Row.Item> items =
        rows.stream().filter(Row.Item.class::isInstance).map(Row.Item.class::cast).toList();
    boolean areShares =
        items.stream().flatMap(it -> it.bars().stream()).anyMatch(it -> !it.isLive());
    boolean areWays = items.stream().anyMatch(it -> it.way().isPresent());
    String shares = areShares ? texts.getString("endings.caption.shares") : "";
    String ways = areWays ? texts.getString("endings.caption.ways") : "";
    return (shares + " " + ways).strip();
  }
}
