package org.interleave.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.interleave.cli.TextTable.Column;
import org.interleave.explore.Sample;
import org.interleave.explore.Sample.Share;
import org.interleave.scenario.Expectation;

/// What came of some orders that were chosen at random: a row for each ending.
final class SampleText {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("ending"),
          Column.number("orders"),
          Column.number("share"),
          Column.text("95 % interval"),
          Column.text(""));

  private SampleText() {}

  static List<String> of(Sample sample, long seed, Judgement judgement) {
    EndingWords words = new EndingWords(sample.shares().stream().map(Share::ending).toList());
    List<List<String>> rows =
        sample.shares().stream().map(it -> row(it, words, judgement)).toList();
    List<String> lines = new ArrayList<>();
    lines.add(Messages.text("sample.summary", sample.orders(), seed));
    lines.add("");
    lines.addAll(new TextTable(COLUMNS, rows).lines());
    lines.add("");
    lines.add(Messages.text("sample.shares"));
    return lines;
  }

  private static List<String> row(Share share, EndingWords words, Judgement judgement) {
    return List.of(
        words.of(share.ending()),
        OrderNumbers.count(BigInteger.valueOf(share.count())),
        OrderNumbers.percent(share.part()),
        "%s to %s"
            .formatted(OrderNumbers.percent(share.lower()), OrderNumbers.percent(share.upper())),
        judgement.of(share.ending()).map(Expectation::written).orElse(""));
  }
}
