package org.interleave.listing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/// How far each open block is indented. As in CPython a tab leads to the next multiple of 8, and
/// lines must compare in the same way when a tab counts as 1: else it depends on the editor which
/// of them belong together.
final class Indentation {

  /// CPython gives up at 20 nested loops, too.
  static final int MOST_LEVELS = 20;

  private record Level(int eights, int ones) {}

  private final Deque<Level> levels = new ArrayDeque<>(List.of(new Level(0, 0)));

  /// Adds what has to stand before the first token of a line: INDENT, DEDENTs, a [Fault], or
  /// nothing.
  ///
  /// @param margin the blanks and tabs before the token
  void begin(Token first, String margin, List<Token> out) {
    Level level = level(margin);
    Level current = levels.element();
    if (level.eights() > current.eights()) {
      indent(level, first, out);
      check(level.ones() > current.ones(), first, out);
      return;
    }
    while (level.eights() < levels.element().eights()) {
      dedent(first, out);
    }
    if (level.eights() != levels.element().eights()) {
      out.add(new Fault(first, "indentation.between"));
    } else {
      check(level.ones() == levels.element().ones(), first, out);
    }
  }

  /// Whether the blocks are nested too deeply to go on.
  boolean isTooDeep() {
    return levels.size() > MOST_LEVELS + 1;
  }

  /// Adds the DEDENTs of all blocks that are still open.
  void end(Token last, List<Token> out) {
    while (levels.size() > 1) {
      dedent(last, out);
    }
  }

  private void indent(Level level, Token first, List<Token> out) {
    levels.push(level);
    out.add(mark(ListingParser.INDENT, first));
    if (isTooDeep()) {
      out.add(new Fault(first, "nesting.blocks", MOST_LEVELS));
    }
  }

  private void dedent(Token first, List<Token> out) {
    out.add(mark(ListingParser.DEDENT, first));
    levels.pop();
  }

  private static void check(boolean consistent, Token first, List<Token> out) {
    if (!consistent) {
      out.add(new Fault(first, "indentation.tabs"));
    }
  }

  private static Token mark(int type, Token place) {
    CommonToken mark = new CommonToken(place);
    mark.setType(type);
    return mark;
  }

  private static Level level(String margin) {
    int eights = 0;
    for (int at = 0; at < margin.length(); at++) {
      eights = margin.charAt(at) == '\t' ? (eights / 8 + 1) * 8 : eights + 1;
    }
    return new Level(eights, margin.length());
  }
}
