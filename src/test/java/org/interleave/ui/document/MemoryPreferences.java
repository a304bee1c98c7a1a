package org.interleave.ui.document;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import org.jspecify.annotations.Nullable;

/// Preferences that are gone with the test.
public final class MemoryPreferences extends AbstractPreferences {

  private final Map<String, String> values = new HashMap<>();

  public MemoryPreferences() {
    super(null, "");
  }

  private MemoryPreferences(AbstractPreferences parent, String name) {
    super(parent, name);
  }

  @Override
  protected void putSpi(String key, String value) {
    values.put(key, value);
  }

  @Override
  protected @Nullable String getSpi(String key) {
    return values.get(key);
  }

  @Override
  protected void removeSpi(String key) {
    values.remove(key);
  }

  @Override
  protected void removeNodeSpi() {}

  @Override
  protected String[] keysSpi() {
    return values.keySet().toArray(String[]::new);
  }

  @Override
  protected String[] childrenNamesSpi() {
    return new String[0];
  }

  @Override
  protected AbstractPreferences childSpi(String name) {
    return new MemoryPreferences(this, name);
  }

  @Override
  protected void syncSpi() {}

  @Override
  protected void flushSpi() {}
}
