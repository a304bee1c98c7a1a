package org.interleave.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.interleave.cli.TextTable.Column;
import org.interleave.explore.Expectations;
import org.interleave.explore.Figures;
import org.interleave.explore.Sample;
import org.interleave.explore.Sample.Share;
import org.interleave.explore.Verdict;

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

  /// @param lock the position of the lock switch
  static List<String> of(Sample sample, long seed, Expectations expectations, boolean lock) {
    EndingColumn endings = new EndingColumn(sample.shares().stream().map(Share::ending).toList());
    List<List<String>> rows =
        sample.shares().stream()
            .map(it -> row(it, endings, expectations.of(it.ending(), lock)))
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add(Messages.text("sample.summary", Counts.orders(sample.orders()), seed));
    lines.add("");
    lines.addAll(new TextTable(COLUMNS, rows).lines());
    lines.add("");
    lines.add(Messages.text("sample.shares"));
    return lines;
  }

  private static List<String> row(Share share, EndingColumn endings, Verdict verdict) {
    return List.of(
        endings.of(share.ending()),
        Figures.count(BigInteger.valueOf(share.count())),
        Figures.percent(share.part()),
        Figures.interval(share.lower(), share.upper()),
        verdict.written());
  }
}
