package org.interleave.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {

  /// In the texts `/` is a line end, `<` the anchor and `>` the caret; `>` alone is both.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          NEW_LINE ; `a>`                ; `a/>`
          NEW_LINE ; `  a>b`             ; `  a/  >b`
          NEW_LINE ; `if a: >`           ; `if a: /    >`
          NEW_LINE ; `  if a:>`          ; `  if a:/      >`
          NEW_LINE ; `x/  a<bc>d`        ; `x/  a/  >d`
          INDENT   ; `>a`                ; `    >a`
          INDENT   ; `a>`                ; `a   >`
          INDENT   ; `    >a`            ; `        >a`
          INDENT   ; `a<b>c`             ; `a   >c`
          INDENT   ; `x/a<a//b>b/y`      ; `x/<    aa//    bb>/y`
          INDENT   ; `<a/>b`             ; `<    a>/b`
          OUTDENT  ; `x/      a>`        ; `x/  a>`
          OUTDENT  ; `  >a`              ; `>a`
          OUTDENT  ; `a>`                ; `a>`
          OUTDENT  ; `    <a/  b>/    c` ; `<a/b>/    c`
          COMMENT  ; `  a>`              ; `  # a>`
          COMMENT  ; `  # a>`            ; `  a>`
          COMMENT  ; `  #a>`             ; `  a>`
          COMMENT  ; `<  a//    b>`      ; `<  # a//  #   b>`
          COMMENT  ; `<  # a//  #   b>`  ; `<  a//    b>`
          COMMENT  ; `<# a/b>`           ; `<# # a/# b>`
          """)
  void aKeyDoesWhatItDoesInAnEditor(Key key, String before, String after) {
    assertThat(after(key, before)).isEqualTo(after);
  }

  enum Key {
    NEW_LINE(Typing::newLine),
    INDENT(Typing::indent),
    OUTDENT(Typing::outdent),
    COMMENT(Typing::comment);

    @SuppressWarnings("ImmutableEnumChecker") // method references
    private final Function<Typing, Typing.Edit> function;

    Key(Function<Typing, Typing.Edit> function) {
      this.function = function;
    }
  }

  private static String after(Key key, String marked) {
    String text = marked.replaceAll("[<>]", "").replace('/', '\n');
    int caret = marked.replace("<", "").indexOf('>');
    int anchor = marked.contains("<") ? marked.indexOf('<') : caret;
    Typing.Edit edit = key.function.apply(new Typing(text, anchor, caret));
    StringBuilder result = new StringBuilder(text);
    result.replace(edit.start(), edit.end(), edit.replacement());
    result.insert(edit.caret(), '>');
    if (edit.anchor() != edit.caret()) {
      result.insert(edit.anchor(), '<');
    }
    return result.toString().replace('\n', '/');
  }
}
