package org.interleave.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.interleave.program.Maker;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;
import org.interleave.value.ExceptionValue;
import org.interleave.value.LibraryObject;
import org.interleave.value.ListValue;
import org.interleave.value.None;
import org.interleave.value.Snapshot;
import org.interleave.value.Text;
import org.interleave.value.Tuple;
import org.jspecify.annotations.Nullable;

/// What stands, while the code is followed, for the objects of a run: which replica is which
/// subject or thread, and which recorded value is which of the replay.
final class Replicas {

  /// The subject of a shared list of which no step has been seen yet.
  static final int UNSEEN = Integer.MAX_VALUE;

  private static final List<Object> NO_ARGUMENTS =
      List.of(None.NONE, new Tuple(List.of()), None.NONE, None.NONE);

  private final Trace trace;
  private final Map<Integer, Replica> subjects = new HashMap<>();
  private final Map<Integer, Replica> threads = new HashMap<>();
  private final IdentityHashMap<LibraryObject, Replica> objects = new IdentityHashMap<>();

  /// The lists that threads share and that the code has made, by subject.
  private final Map<Integer, ListValue> made = new HashMap<>();

  /// Those of them that are known by their names alone.
  private final Set<Integer> unproved = new HashSet<>();

  /// The lists that the code of the thread has found, by subject.
  private final Map<Integer, ListValue> found = new HashMap<>();

  /// The other lists, by those in the record.
  private final IdentityHashMap<ListValue, ListValue> others = new IdentityHashMap<>();

  private final ListNames listNames;

  Replicas(Trace trace) {
    this.trace = trace;
    this.listNames = new ListNames(trace);
  }

  /// Whether a replica is, or may be, what a subject number stands for.
  boolean isOf(Replica object, int subject) {
    if (object.number != Replica.UNKNOWN || subject == StepBuffer.NO_SUBJECT) {
      return object.number == subject && subject != StepBuffer.NO_SUBJECT;
    }
    return subject < trace.subjects().size()
        && !subjects.containsKey(subject)
        && trace.subjects().get(subject).kind() == kind(object.maker);
  }

  void bind(Replica object, int subject) {
    object.number = subject;
    subjects.put(subject, object);
  }

  private static @Nullable SubjectKind kind(Maker maker) {
    return switch (maker) {
      case LOCK -> SubjectKind.LOCK;
      case RLOCK -> SubjectKind.RLOCK;
      case SEMAPHORE, BOUNDED_SEMAPHORE -> SubjectKind.SEMAPHORE;
      case EVENT -> SubjectKind.EVENT;
      case CONDITION -> SubjectKind.CONDITION;
      case BARRIER -> SubjectKind.BARRIER;
      case QUEUE -> SubjectKind.QUEUE;
      case THREAD -> null;
    };
  }

  /// The thread that a replica is, or may be when a step names it; [Replica#UNKNOWN] when it
  /// cannot.
  int thread(Replica object, long named) {
    boolean isFree = named > 0 && named < trace.threads() && !threads.containsKey((int) named);
    if (object.number == Replica.UNKNOWN && isFree) {
      bindThread(object, (int) named);
    }
    return object.number;
  }

  /// Threads are numbered as they are made; before the first one starts, nobody else makes any.
  void bindNextThread(Replica object) {
    bindThread(object, threads.size());
  }

  /// What Python calls a thread; the lane's name, where nobody made it as far as the code was
  /// followed.
  String threadName(int number) {
    Replica thread = threads.get(number);
    return thread == null ? trace.threadName(number) : thread.threadName(trace);
  }

  Replica thread(int number) {
    return Objects.requireNonNull(threads.get(number));
  }

  /// A thread that has been started and is not among those given; -1 when there is none.
  int nextStarted(BitSet others) {
    return threads.values().stream()
        .filter(it -> it.isStarted && !others.get(it.number))
        .mapToInt(it -> it.number)
        .min()
        .orElse(-1);
  }

  void bindThread(Replica object, int number) {
    object.number = number;
    threads.put(number, object);
  }

  boolean isDaemon(int thread) {
    Replica object = threads.get(thread);
    return object != null && object.isDaemon;
  }

  /// Whether a recorded value is a value of the replay.
  boolean isSame(Object recorded, Object value) {
    return switch (value) {
      case Replica replica -> isSame(recorded, replica);
      case ListValue list -> recorded instanceof ListValue it && isSame(it, list);
      case Tuple tuple -> recorded instanceof Tuple it && areSame(it.items(), tuple.items());
      case ExceptionValue raised ->
          recorded instanceof ExceptionValue it
              && it.type() == raised.type()
              && areSame(it.arguments(), raised.arguments());
      case List<?> items -> recorded instanceof List<?> it && areSame(it, items);
      default -> recorded.equals(value);
    };
  }

  /// Whether a list is the one that the record names. What is in it is recorded elsewhere, unless
  /// only the thread knows it.
  private boolean isSame(ListValue recorded, ListValue list) {
    if (list.subject() == UNSEEN) {
      return bind(list, recorded.subject());
    } else if (list.subject() != ListValue.PRIVATE) {
      return list.subject() == recorded.subject();
    }
    ListValue known = recorded == Snapshot.OMITTED ? list : others.putIfAbsent(recorded, list);
    return known == null ? areSame(recorded.items(), list.items()) : known == list;
  }

  /// Says which subject a list is that others know; tells whether it can be that one.
  boolean bind(ListValue list, int subject) {
    if (!isList(subject) || made.containsKey(subject)) {
      return false;
    }
    list.share(subject);
    made.put(subject, list);
    return hasInitial(subject);
  }

  /// Lists are numbered as they become known; before the first thread starts, nobody else makes any
  /// known.
  private void bindNextList(ListValue list) {
    int subject = made.keySet().stream().mapToInt(it -> it + 1).max().orElse(0);
    while (subject < trace.subjects().size() && !isList(subject)) {
      subject++;
    }
    list.share(subject);
    made.put(subject, list);
  }

  /// Whether all lists made by now held what the trace knows of them.
  boolean haveInitials() {
    return made.keySet().stream().allMatch(this::hasInitial);
  }

  private boolean hasInitial(int list) {
    return isList(list)
        && trace.subjects().get(list).initial() instanceof List<?> items
        && areSame(items, Objects.requireNonNull(made.get(list)).items());
  }

  private boolean isList(int subject) {
    return subject >= 0
        && subject < trace.subjects().size()
        && trace.subjects().get(subject).kind() == SubjectKind.LIST;
  }

  /// Begins with another thread, which has made none of the lists that the one before has made.
  void enter() {
    found.clear();
    others.clear();
  }

  /// Takes note that other threads may know a list.
  ///
  /// @param name what it is called in the listing, or nothing
  /// @param by the number of the thread that lets them know it
  /// @param isRecorded whether steps of lists are recorded by then
  void share(ListValue list, String name, int by, boolean isRecorded) {
    int named = listNames.subject(name, by);
    if (!isRecorded) {
      bindNextList(list);
    } else if (named == StepBuffer.NO_SUBJECT || made.containsKey(named)) {
      list.share(UNSEEN);
    } else {
      list.share(named);
      made.put(named, list);
      unproved.add(named);
    }
  }

  /// Whether a list can be the one that a step is about, which held at first what the trace says.
  /// When it is known to be another one, the step itself tells.
  boolean mayBe(ListValue list, int subject) {
    if (list.subject() == UNSEEN) {
      return bind(list, subject);
    }
    return list.subject() != subject || !unproved.remove(subject) || hasInitial(subject);
  }

  private boolean isSame(Object recorded, Replica replica) {
    return recorded instanceof LibraryObject it
        && it.type().equals(replica.type())
        && objects.computeIfAbsent(it, _ -> replica) == replica;
  }

  private boolean areSame(List<?> recorded, List<?> values) {
    if (recorded.size() != values.size()) {
      return false;
    }
    for (int item = 0; item < values.size(); item++) {
      if (!isSame(recorded.get(item), values.get(item))) {
        return false;
      }
    }
    return true;
  }

  /// What a recorded value is in the replay.
  Object revive(Object recorded) {
    return switch (recorded) {
      case ListValue list -> revive(list);
      case Tuple tuple -> new Tuple(revived(tuple.items()));
      case LibraryObject object -> objects.computeIfAbsent(object, Replicas::replica);
      default -> recorded;
    };
  }

  private ListValue revive(ListValue recorded) {
    int subject = recorded.subject();
    if (subject == ListValue.PRIVATE) {
      return reviveOther(recorded);
    }
    ListValue known = made.get(subject);
    return known == null ? found.computeIfAbsent(subject, Replicas::shared) : known;
  }

  /// A list whose steps are not recorded: nobody changes it.
  private ListValue reviveOther(ListValue recorded) {
    ListValue known = others.get(recorded);
    if (known != null) {
      return known;
    }
    ListValue list = ListValue.of(List.of());
    others.put(recorded, list);
    List<Object> items = revived(recorded.items());
    list.replace(list.version(), new ListValue.Version(items, ListValue.PRIVATE));
    return list;
  }

  /// A list whose items only its steps tell.
  private static ListValue shared(int subject) {
    ListValue list = ListValue.of(List.of());
    list.share(subject);
    return list;
  }

  List<Object> revived(List<?> recorded) {
    List<Object> values = new ArrayList<>();
    recorded.forEach(item -> values.add(revive(item)));
    return values;
  }

  private static Replica replica(LibraryObject object) {
    for (Maker maker : Maker.values()) {
      Replica replica = new Replica(maker, NO_ARGUMENTS, "", null);
      if (replica.type().equals(object.type())) {
        return replica;
      }
    }
    throw new IllegalArgumentException(object.type());
  }

  /// A value in words.
  static String told(Object value) {
    return switch (value) {
      case Replica replica -> replica.type();
      case List<?> items -> Text.repr(ListValue.of(List.copyOf(items)));
      default -> Text.repr(value);
    };
  }
}
