package org.interleave.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// What objects are called that are made while a program runs: each by a name of its own.
public final class Names {

  private final Lock guard = new ReentrantLock();
  private final Set<String> taken = new HashSet<>();

  /// How many objects have been made of each kind without a name, and in each comprehension.
  private final Map<String, Integer> counts = new HashMap<>();

  /// A name that no other object has.
  ///
  /// @param name what the object is called in the listing, with `[]` in it when it is one of
  ///   several that are made in a loop, or nothing
  /// @param maker the thread that made it
  public String unique(String name, SubjectKind kind, String maker) {
    guard.lock();
    try {
      String wanted = wanted(name, kind);
      return taken(taken.contains(wanted) ? "%s (%s)".formatted(wanted, maker) : wanted);
    } finally {
      guard.unlock();
    }
  }

  /// A name for a list that other threads come to know, which no other list has: whatever they do
  /// in the meantime, it is the same.
  ///
  /// @param name what the list is called in the listing, or nothing
  /// @param thread the number of the thread that lets others know it
  /// @param lane what that thread is called
  public String ofList(String name, int thread, String lane) {
    guard.lock();
    try {
      if (name.isEmpty()) {
        int number = counts.merge("list of " + thread, 1, Integer::sum);
        return taken("list %d of %s".formatted(number, lane));
      }
      boolean isPlain = thread == 0 && !taken.contains(name);
      return taken(isPlain ? name : "%s (%s)".formatted(name, lane));
    } finally {
      guard.unlock();
    }
  }

  /// The name, or with a number behind it when it is taken.
  private String taken(String wanted) {
    String found = wanted;
    for (int number = 2; !taken.add(found); number++) {
      found = wanted + " " + number;
    }
    return found;
  }

  private String wanted(String name, SubjectKind kind) {
    if (name.isEmpty()) {
      String word = word(kind);
      return word + " " + counts.merge(word, 1, Integer::sum);
    }
    int place = name.lastIndexOf("[]") + 1;
    if (place == 0) {
      return name;
    }
    int index = counts.merge(name, 1, Integer::sum) - 1;
    return name.substring(0, place) + index + name.substring(place);
  }

  private static String word(SubjectKind kind) {
    if (kind == SubjectKind.RLOCK) {
      return "RLock";
    }
    String name = kind.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
