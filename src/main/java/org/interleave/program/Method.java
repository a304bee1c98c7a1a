package org.interleave.program;

/// The methods of the library's objects and of lists, by their names in Python. The arguments are
/// always all there, in this order, and are [org.interleave.value.None] where they were left out
/// and no other default is given here.
public enum Method {
  /// blocking (True), timeout (-1)
  ACQUIRE("acquire"),
  /// n (1)
  RELEASE("release"),
  LOCKED("locked"),
  /// What `with` does first.
  ENTER("__enter__"),
  /// What `with` does last.
  EXIT("__exit__"),
  SET("set"),
  CLEAR("clear"),
  IS_SET("is_set"),
  /// timeout
  WAIT("wait"),
  /// n (1)
  NOTIFY("notify"),
  NOTIFY_ALL("notify_all"),
  RESET("reset"),
  ABORT("abort"),
  /// item, block (True), timeout
  PUT("put"),
  /// block (True), timeout
  GET("get"),
  EMPTY("empty"),
  IS_FULL("full"),
  SIZE("qsize"),
  TASK_DONE("task_done"),
  START("start"),
  /// timeout
  JOIN("join"),
  IS_ALIVE("is_alive"),
  /// item
  APPEND("append"),
  /// items: what `+=` does to a list
  EXTEND("extend"),
  /// index (-1)
  POP("pop");

  private final String python;

  Method(String python) {
    this.python = python;
  }

  /// As it stands in a listing.
  public String python() {
    return python;
  }
}
