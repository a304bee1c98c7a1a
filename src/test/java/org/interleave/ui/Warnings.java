package org.interleave.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Collects what is logged as a warning or worse; the toolkit complains of style sheets this way.
final class Warnings extends Handler {

  private final Logger root = Logger.getLogger("");
  private final List<String> collected = new CopyOnWriteArrayList<>();

  static Warnings collect() {
    Warnings warnings = new Warnings();
    warnings.setFormatter(new SimpleFormatter());
    warnings.root.addHandler(warnings);
    return warnings;
  }

  List<String> stop() {
    root.removeHandler(this);
    return List.copyOf(collected);
  }

  @Override
  public void publish(LogRecord record) {
    if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
      collected.add(getFormatter().format(record));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
