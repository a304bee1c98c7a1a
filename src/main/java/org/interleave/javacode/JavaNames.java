package org.interleave.javacode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What the names of a listing are in Java, one for one: `new_val` is `newVal`.
final class JavaNames {

  private static final Pattern WORD_END = Pattern.compile("(?<=[a-zA-Z0-9])_([a-zA-Z0-9])");

  /// Words of the language, methods that every object has, and what the program itself uses.
  private static final Set<String> TAKEN =
      Set.of(
          """
          abstract assert boolean break byte case catch char class const continue default do double
          else enum extends final finally float for goto if implements import instanceof int
          interface long native new package private protected public return short static strictfp
          super switch synchronized this throw throws transient try void volatile while true false
          null var yield record sealed permits when _
          wait notify notifyAll getClass hashCode toString equals clone finalize
          text quoted fixed divide concat index getWithin putWithin args
          String System Math Thread List ArrayList Collections Object Objects Integer Long Double
          Boolean Main Event BoundedSemaphore TaskQueue Semaphore Condition ReentrantLock Optional
          CountDownLatch CyclicBarrier BlockingQueue LinkedBlockingQueue TimeUnit Duration
          BigDecimal BigInteger RoundingMode Locale Exception RuntimeException AssertionError
          IllegalArgumentException IllegalStateException IllegalMonitorStateException
          ClassCastException IndexOutOfBoundsException ArithmeticException NoSuchElementException
          BrokenBarrierException TimeoutException InterruptedException Override"""
              .split("\\s+"));

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> used = new HashSet<>(TAKEN);

  JavaNames(Outline outline) {
    outline.functions().keySet().forEach(this::of);
    outline.own("").forEach(this::of);
    outline.functions().keySet().stream().flatMap(it -> outline.own(it).stream()).forEach(this::of);
  }

  String of(String name) {
    String known = names.get(name);
    if (known == null) {
      known = fresh(camelCase(name));
      names.put(name, known);
    }
    return known;
  }

  /// The name of what belongs to something that has a name.
  String derived(String name, String ending) {
    String known = names.get(name + " " + ending);
    if (known == null) {
      known = fresh(of(name) + ending);
      names.put(name + " " + ending, known);
    }
    return known;
  }

  /// A name that nothing in the listing has.
  String fresh(String wish) {
    String name = wish;
    while (!used.add(name)) {
      name += "_";
    }
    return name;
  }

  private static String camelCase(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        ? name
        : WORD_END.matcher(name).replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
  }
}
