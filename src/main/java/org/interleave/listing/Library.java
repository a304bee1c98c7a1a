package org.interleave.listing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The part of Python's library that listings can use.
final class Library {

  /// What there is without an import. An exception is called with anything.
  private static final Map<String, Callable> BUILT_IN =
      members(
          """
          print(*items, sep=, end=); len(object, /); range(start, stop=, step=, /);
          list(items=, /); min(first, /, *others); max(first, /, *others); sum(items, /, start=);
          str(object=, /); int(number=, /); float(number=, /); bool(object=, /); abs(number, /);
          round(number, ndigits=);
          Exception(*arguments); ValueError(*arguments); TypeError(*arguments);
          RuntimeError(*arguments); IndexError(*arguments); ZeroDivisionError(*arguments);
          AssertionError(*arguments); ArithmeticError(*arguments); OverflowError(*arguments);
          LookupError(*arguments); AttributeError(*arguments); NameError(*arguments);
          UnboundLocalError(*arguments); RecursionError(*arguments); MemoryError(*arguments)""");

  private static final Map<String, Map<String, Callable>> MODULES =
      Map.of(
          "time", members("sleep(seconds, /); time(); perf_counter(); monotonic()"),
          "sys", members("getswitchinterval(); setswitchinterval(interval, /)"),
          "queue", members("Queue(maxsize=); Empty(*arguments); Full(*arguments)"),
          "threading",
              members(
                  """
                  Thread(*, target=, args=, name=, daemon=); Lock(); RLock(); Semaphore(value=);
                  BoundedSemaphore(value=); Event(); Condition(lock=); Barrier(parties, *, timeout=);
                  current_thread(); BrokenBarrierError(*arguments)"""));

  /// The objects by the name of what makes them. What has no parentheses is an attribute.
  private static final Map<String, Map<String, Callable>> OBJECTS =
      Map.of(
          "Thread", members("start(); join(timeout=); is_alive(); name; daemon"),
          "Lock", members("acquire(blocking=, timeout=); release(); locked()"),
          "RLock", members("acquire(blocking=, timeout=); release()"),
          "Semaphore", members("acquire(blocking=, timeout=); release(n=)"),
          "BoundedSemaphore", members("acquire(blocking=, timeout=); release(n=)"),
          "Event", members("set(); clear(); is_set(); wait(timeout=)"),
          "Condition",
              members(
                  """
                  acquire(blocking=, timeout=); release(); wait(timeout=); notify(n=);
                  notify_all()"""),
          "Barrier", members("wait(timeout=); reset(); abort(); parties; n_waiting; broken"),
          "Queue",
              members(
                  """
                  put(item, block=, timeout=); get(block=, timeout=); put_nowait(item);
                  get_nowait(); empty(); full(); qsize(); task_done(); join()"""),
          "list", members("append(item, /); pop(index=, /)"));

  private Library() {}

  static Optional<Callable> builtIn(String name) {
    return Optional.ofNullable(BUILT_IN.get(name));
  }

  static boolean isModule(String name) {
    return MODULES.containsKey(name);
  }

  static Optional<Callable> member(String module, String name) {
    return Optional.ofNullable(MODULES.getOrDefault(module, Map.of()).get(name));
  }

  /// Whether objects of a kind are known.
  static boolean isObject(String kind) {
    return OBJECTS.containsKey(kind);
  }

  /// What the members with this name take, of one kind of object, or of all when it is not known
  /// which kind it is.
  static List<Callable> members(Optional<String> kind, String name) {
    return OBJECTS.entrySet().stream()
        .filter(object -> kind.isEmpty() || kind.get().equals(object.getKey()))
        .flatMap(object -> Optional.ofNullable(object.getValue().get(name)).stream())
        .toList();
  }

  /// The members of a module or of an object, as they are listed in a message.
  static String names(String owner) {
    Map<String, Callable> members =
        MODULES.getOrDefault(owner, OBJECTS.getOrDefault(owner, Map.of()));
    return String.join(", ", members.keySet());
  }

  /// The module in which there is something with this name.
  static Optional<String> moduleOf(String name) {
    return MODULES.entrySet().stream()
        .filter(module -> module.getValue().containsKey(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<String, Callable> members(String signatures) {
    return Arrays.stream(signatures.split(";\\s*"))
        .map(it -> Callable.of(it.contains("(") ? it.strip() : it.strip() + "(*any)"))
        .collect(
            Collectors.toMap(
                Callable::name, Function.identity(), (first, _) -> first, LinkedHashMap::new));
  }
}
