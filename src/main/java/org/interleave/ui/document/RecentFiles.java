package org.interleave.ui.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;

/// The files that were opened or saved last, the latest first, kept from one start of the program
/// to the next.
public final class RecentFiles {

  static final int MOST = 8;

  private final Preferences node;

  /// @param node where they are kept
  public RecentFiles(Preferences node) {
    this.node = node;
  }

  List<Path> all() {
    List<Path> files = new ArrayList<>();
    for (int place = 0; place < MOST; place++) {
      String file = node.get(key(place), "");
      if (!file.isEmpty()) {
        try {
          files.add(Path.of(file));
        } catch (InvalidPathException e) {
          // Somebody else has written there; it is no file that could be opened.
          node.remove(key(place));
        }
      }
    }
    return files;
  }

  void add(Path file) {
    List<Path> files = new ArrayList<>(all());
    Path whole = file.toAbsolutePath().normalize();
    files.remove(whole);
    files.addFirst(whole);
    keep(files);
  }

  /// Forgets a file that is not there any more.
  void remove(Path file) {
    List<Path> files = new ArrayList<>(all());
    files.remove(file);
    keep(files);
  }

  private void keep(List<Path> files) {
    for (int place = 0; place < MOST; place++) {
      String file = place < files.size() ? files.get(place).toString() : "";
      if (file.isEmpty() || file.length() > Preferences.MAX_VALUE_LENGTH) {
        node.remove(key(place));
      } else {
        node.put(key(place), file);
      }
    }
  }

  private static String key(int place) {
    return "file" + place;
  }
}
