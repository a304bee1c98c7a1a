package org.interleave.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.interleave.paint.Lettering;

/// The fonts of a picture, and how wide texts are in them.
final class Typesetting {

  private static final Font REGULAR = load(Lettering.REGULAR_FILE);
  private static final Font BOLD = load(Lettering.BOLD_FILE);
  private static final int MOST_WIDTHS = 4000;

  private final Graphics2D graphics;
  private final Map<Lettering, FontMetrics> metrics = new HashMap<>();
  private final Map<Label, Double> widths = new HashMap<>();

  private record Label(String text, Lettering lettering) {}

  Typesetting(Graphics2D graphics) {
    this.graphics = graphics;
  }

  private static Font load(String file) {
    try (InputStream data = Lettering.class.getResourceAsStream(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(data));
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("The font " + file + " cannot be read.", e);
    }
  }

  Font font(Lettering lettering) {
    return metrics(lettering).getFont();
  }

  double width(String text, Lettering lettering) {
    if (widths.size() > MOST_WIDTHS) {
      widths.clear();
    }
    return widths.computeIfAbsent(
        new Label(text, lettering),
        label -> metrics(label.lettering()).getStringBounds(text, graphics).getWidth());
  }

  private FontMetrics metrics(Lettering lettering) {
    return metrics.computeIfAbsent(
        lettering,
        wanted ->
            graphics.getFontMetrics(
                (wanted.bold() ? BOLD : REGULAR).deriveFont((float) wanted.size())));
  }
}
