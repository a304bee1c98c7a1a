package org.interleave.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interleave.listing.Lexeme;
import org.interleave.listing.Lexeme.Role;

/// Finds the lexemes of a Java program in which none goes over several lines.
final class JavaLexemes {

  private static final Pattern LEXEME =
      Pattern.compile(
          "(?<comment>//.*|/\\*.*?\\*/)"
              + "|(?<string>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')"
              + "|(?<number>\\b\\d[\\w.]*)"
              + "|(?<word>@?[a-zA-Z_]\\w*)");

  private static final Set<String> KEYWORDS =
      Set.of(
          ("abstract assert boolean break byte case catch char class continue default do double else"
                  + " enum extends false final finally float for if implements import instanceof int"
                  + " interface long new null package private protected public record return sealed"
                  + " short static super switch synchronized this throw throws transient true try var"
                  + " void volatile while yield")
              .split(" "));

  private JavaLexemes() {}

  static List<Lexeme> of(String text) {
    List<Lexeme> found = new ArrayList<>();
    List<String> lines = CodeText.lines(text);
    for (int line = 1; line <= lines.size(); line++) {
      addLine(found, line, lines.get(line - 1));
    }
    return found;
  }

  private static void addLine(List<Lexeme> found, int line, String text) {
    Matcher matcher = LEXEME.matcher(text);
    while (matcher.find()) {
      int column = 1 + text.codePointCount(0, matcher.start());
      int length = matcher.group().codePointCount(0, matcher.group().length());
      role(matcher).ifPresent(role -> found.add(new Lexeme(line, column, length, role)));
    }
  }

  private static Optional<Role> role(Matcher matcher) {
    if (matcher.group("comment") != null) {
      return Optional.of(Role.COMMENT);
    } else if (matcher.group("string") != null) {
      return Optional.of(Role.STRING);
    } else if (matcher.group("number") != null) {
      return Optional.of(Role.NUMBER);
    }
    return word(matcher.group("word"));
  }

  /// A name that begins with a capital is taken for a type of the library.
  private static Optional<Role> word(String word) {
    if (KEYWORDS.contains(word)) {
      return Optional.of(Role.KEYWORD);
    }
    boolean isType = Character.isUpperCase(word.charAt(0)) && word.length() > 1;
    boolean isConstant = word.equals(word.toUpperCase(Locale.ROOT));
    return isType && !isConstant ? Optional.of(Role.LIBRARY) : Optional.empty();
  }
}
