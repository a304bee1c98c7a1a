package org.interleave.ui.story;

import java.util.Locale;
import org.interleave.analysis.Ledger;
import org.interleave.analysis.LostUpdates;

/// How a variable stands, for the status bar.
///
/// @param variable its name, or nothing when it is the only one
/// @param expected nothing when that cannot be said
/// @param addsUp whether expected = actual + lost
public record LedgerText(
    String variable, String expected, String actual, String lost, boolean addsUp) {

  /// When nothing is shared.
  static final LedgerText NOTHING = new LedgerText("", "", "", "", false);

  static LedgerText of(LostUpdates updates, int moment, boolean isOnlyOne) {
    Ledger ledger = updates.ledger(moment);
    Long expected = ledger.addsUp() || updates.count() > 0 ? ledger.expected() : null;
    return new LedgerText(
        isOnlyOne ? "" : updates.changes().name(),
        expected == null ? "" : number(expected),
        ledger.actual(),
        number(ledger.lost()),
        ledger.addsUp());
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /// Whether no update is lost.
  public boolean isLossless() {
    return lost.equals("0");
  }

  public boolean isNothing() {
    return actual.isEmpty();
  }
}
