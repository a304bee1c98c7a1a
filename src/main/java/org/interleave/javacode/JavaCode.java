package org.interleave.javacode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interleave.javacode.Translation.Line;
import org.interleave.listing.Statement;

/// Writes listings in Java.
public final class JavaCode {

  private JavaCode() {}

  /// Writes an accepted listing in Java.
  ///
  /// @param statements what [org.interleave.listing.Listing#read] accepted
  public static Translation of(List<Statement> statements) {
    try {
      Outline outline = new Outline(statements);
      Flow flow = new Flow(outline);
      Types types = Inference.of(outline, flow);
      return new Translation.Java(written(outline, flow, types));
    } catch (Untranslatable e) {
      return e.answer();
    }
  }

  /// Writes until it is known of every function what it throws, which its callers have to declare.
  private static List<Line> written(Outline outline, Flow flow, Types types) {
    Map<String, Set<String>> thrown = new HashMap<>();
    while (true) {
      Map<String, Set<String>> before = new HashMap<>(thrown);
      List<Line> lines = new ClassCode(new Writing(outline, flow, types, thrown)).lines();
      if (thrown.equals(before)) {
        return lines;
      }
    }
  }
}
