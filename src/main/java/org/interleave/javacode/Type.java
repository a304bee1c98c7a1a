package org.interleave.javacode;

/// What values a variable or an expression has, as far as Java has to know it.
sealed interface Type permits Type.Simple, Type.Many, Type.Maybe, Whole {

  /// Types that are one word.
  enum Simple implements Type {
    /// Nothing is known yet.
    UNKNOWN("Object"),
    /// Values that have no Java type in common.
    MIXED("Object"),
    /// `None`, and nothing else.
    NOTHING("Object"),
    FRACTION("double"),
    /// Whole numbers in one place and fractions in another: it can be computed, but not printed.
    NUMBER("double"),
    TRUTH("boolean"),
    TEXT("String"),
    THREAD("Thread"),
    LOCK("ReentrantLock"),
    /// A lock that is not released by who acquired it, or acquired twice.
    GATE("BoundedSemaphore"),
    SEMAPHORE("Semaphore"),
    BOUNDED_SEMAPHORE("BoundedSemaphore"),
    EVENT("Event"),
    LATCH("CountDownLatch"),
    CONDITION("Condition"),
    BARRIER("CyclicBarrier"),
    ERROR("Exception");

    private final String word;

    Simple(String word) {
      this.word = word;
    }
  }

  enum Form {
    LIST("List"),
    TUPLE("List"),
    QUEUE("BlockingQueue"),
    TASKS("TaskQueue");

    private final String word;

    Form(String word) {
      this.word = word;
    }
  }

  /// Many values of one type.
  record Many(Form form, Type element) implements Type {}

  /// A value, or `None`.
  record Maybe(Type type) implements Type {}

  /// The smallest type that has both.
  default Type join(Type other) {
    if (equals(other) || other == Simple.UNKNOWN) {
      return this;
    }
    return switch (this) {
      case Simple it when it == Simple.UNKNOWN -> other;
      case Simple it when it == Simple.NOTHING -> other.orNothing();
      case Maybe it -> it.type.join(other.present()).orNothing();
      case Whole it when other instanceof Whole that -> it.hull(that);
      case Many it when other instanceof Many that && it.form == that.form ->
          depth() + other.depth() > 8
              ? Simple.MIXED
              : new Many(it.form, it.element.join(that.element));
      default ->
          other == Simple.NOTHING || other instanceof Maybe
              ? join(other.present()).orNothing()
              : isNumber() && other.isNumber() ? Simple.NUMBER : Simple.MIXED;
    };
  }

  private int depth() {
    return switch (this) {
      case Many it -> 1 + it.element.depth();
      case Maybe it -> 1 + it.type.depth();
      case Simple _, Whole _ -> 0;
    };
  }

  /// This type, or `None`.
  private Type orNothing() {
    boolean has = this instanceof Maybe || this == Simple.MIXED || this == Simple.NOTHING;
    return has ? this : this == Simple.UNKNOWN ? Simple.NOTHING : new Maybe(this);
  }

  /// What it is when it is not `None`.
  default Type present() {
    return this instanceof Maybe it ? it.type : this == Simple.NOTHING ? Simple.UNKNOWN : this;
  }

  default boolean isNumber() {
    return this instanceof Whole || this == Simple.FRACTION || this == Simple.NUMBER;
  }

  default boolean isPrimitive() {
    return isNumber() || this == Simple.TRUTH;
  }

  /// Whether nothing is known of it, or nothing that Java could use.
  default boolean isOpen() {
    return this == Simple.UNKNOWN || this == Simple.MIXED || this == Simple.NOTHING;
  }

  /// As it stands in a Java program.
  default String java() {
    return switch (this) {
      case Simple it -> it.word;
      case Whole it -> it.isInt() ? "int" : "long";
      case Maybe it -> it.type.boxed();
      case Many it when it.form == Form.QUEUE || it.form == Form.TASKS ->
          it.form.word + "<" + inQueue(it.element) + ">";
      case Many it -> it.form.word + "<" + it.element.boxed() + ">";
    };
  }

  /// As it stands between angle brackets.
  default String boxed() {
    return switch (java()) {
      case "int" -> "Integer";
      case "long" -> "Long";
      case "double" -> "Double";
      case "boolean" -> "Boolean";
      case String other -> other;
    };
  }

  /// Java's queues take no `null`.
  private static String inQueue(Type element) {
    return element instanceof Maybe || element == Simple.NOTHING
        ? "Optional<" + element.boxed() + ">"
        : element.boxed();
  }

  /// The value that a variable has before it is given one.
  default String initial() {
    return switch (java()) {
      case "int", "long" -> "0";
      case "double" -> "0.0";
      case "boolean" -> "false";
      case String _ -> "null";
    };
  }

  /// Goes on a million times as from one type to the next, where it is still growing.
  default Type widened(Type before) {
    return switch (this) {
      case Whole it when before instanceof Whole that -> it.widened(that);
      case Many it when before instanceof Many that ->
          new Many(it.form, it.element.widened(that.element));
      case Maybe it when before instanceof Maybe that -> new Maybe(it.type.widened(that.type));
      default -> this;
    };
  }
}
