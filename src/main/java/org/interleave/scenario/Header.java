package org.interleave.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interleave.listing.Position;
import org.interleave.scenario.Field.Piece;

/// The comment lines at the top of a scenario file: `# key: value`, where a line that begins with
/// `#` and two blanks or more goes on with the value above.
final class Header {

  private static final Pattern KEY = Pattern.compile("# ?(?<key>\\p{L}+) ?:\\s*(?<value>.*)");
  private static final Pattern MORE = Pattern.compile("#(?: {2}|\\t)\\s*(?<value>\\S.*)");
  private static final Pattern EMPTY = Pattern.compile("#\\s*");

  private final Map<Key, List<Field>> fields = new EnumMap<>(Key.class);
  private final Mistakes mistakes;

  private Header(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /// How many lines of a file are its header. Comments without any key belong to the listing.
  static int length(List<String> lines) {
    List<String> comments = lines.stream().takeWhile(it -> it.startsWith("#")).toList();
    return comments.stream().anyMatch(Header::hasKey) ? comments.size() : 0;
  }

  private static boolean hasKey(String line) {
    Matcher key = KEY.matcher(line);
    return key.matches() && Key.of(key.group("key")).isPresent();
  }

  /// @param lines all of them belong to the header
  static Header of(List<String> lines, Mistakes mistakes) {
    Header header = new Header(mistakes);
    List<Written> entries = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      header.read(lines.get(index).stripTrailing(), index + 1, entries);
    }
    entries.forEach(header::accept);
    return header;
  }

  /// A key and the lines of its value, before anybody has looked at them.
  private record Written(String key, Position at, List<Piece> pieces) {}

  private void read(String text, int line, List<Written> entries) {
    Matcher key = KEY.matcher(text);
    Matcher more = MORE.matcher(text);
    if (key.matches()) {
      Position at = new Position(line, key.start("key") + 1);
      entries.add(new Written(key.group("key"), at, new ArrayList<>(List.of(piece(key, line)))));
    } else if (more.matches() && !entries.isEmpty()) {
      entries.getLast().pieces.add(piece(more, line));
    } else if (!EMPTY.matcher(text).matches()) {
      mistakes.add(new Position(line, 1), "header.line");
    }
  }

  private static Piece piece(Matcher line, int number) {
    return new Piece(new Position(number, line.start("value") + 1), line.group("value"));
  }

  private void accept(Written written) {
    Optional<Key> known = Key.of(written.key);
    List<Piece> pieces = written.pieces.stream().filter(it -> !it.text().isEmpty()).toList();
    if (known.isEmpty()) {
      unknown(written.key, written.at);
    } else if (fields.containsKey(known.get()) && !known.get().isRepeated()) {
      mistakes.add(written.at, "header.twice", written.key);
    } else if (pieces.isEmpty()) {
      mistakes.add(written.at, "header.empty", written.key);
    }
    known.ifPresent(key -> add(new Field(key, written.at, pieces)));
  }

  private void add(Field field) {
    fields.computeIfAbsent(field.key(), _ -> new ArrayList<>()).add(field);
  }

  private void unknown(String written, Position at) {
    NearMatch.of(written, Key.all())
        .ifPresentOrElse(
            near -> mistakes.add(at, "header.near", written, near),
            () -> mistakes.add(at, "header.unknown", written, String.join(", ", Key.all())));
  }

  Optional<Field> one(Key key) {
    return all(key).stream().findFirst();
  }

  /// In the order of the file.
  List<Field> all(Key key) {
    return fields.getOrDefault(key, List.of());
  }
}
