package org.interleave.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what a header tells the learner.
final class LessonReader {

  private final Header header;
  private final Mistakes mistakes;

  LessonReader(Header header, Mistakes mistakes) {
    this.header = header;
    this.mistakes = mistakes;
  }

  Lesson lesson() {
    if (header.one(Key.TITLE).isEmpty()) {
      mistakes.add("title.missing");
    }
    Optional<Field> question = header.one(Key.QUESTION);
    if (question.isEmpty()) {
      Stream.of(Key.CHOICE, Key.RIGHT, Key.ANSWER)
          .flatMap(it -> header.all(it).stream())
          .forEach(it -> mistakes.add(it.at(), "question.missing", it.key().written()));
    }
    return new Lesson(value(Key.TITLE), value(Key.TEXT), question.map(this::question));
  }

  private Question question(Field field) {
    List<Field> choices =
        Stream.of(Key.CHOICE, Key.RIGHT)
            .flatMap(it -> header.all(it).stream())
            .sorted(Comparator.comparing(Field::at))
            .toList();
    Optional<Field> right = header.one(Key.RIGHT);
    if (right.isEmpty()) {
      mistakes.add(field.at(), "question.right");
    } else if (choices.size() == 1) {
      mistakes.add(field.at(), "question.choice");
    }
    if (header.one(Key.ANSWER).isEmpty()) {
      mistakes.add(field.at(), "question.answer");
    }
    return new Question(
        field.value(),
        choices.stream().map(Field::value).toList(),
        right.map(choices::indexOf).orElse(-1),
        value(Key.ANSWER));
  }

  private String value(Key key) {
    return header.one(key).map(Field::value).orElse("");
  }
}
