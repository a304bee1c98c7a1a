package org.interleave.javacode;

import java.util.Arrays;
import java.util.List;

/// Methods and classes for what Java's library does not have: `Support.java.txt` has them.
enum Support {
  TEXT_TRUTH("text"),
  TEXT_FRACTION("text"),
  TEXT("text"),
  FIXED("fixed"),
  DIVIDE("divide"),
  INDEX("index"),
  CONCAT("concat"),
  GET_WITHIN("getWithin"),
  PUT_WITHIN("putWithin"),
  EVENT("Event"),
  BOUNDED_SEMAPHORE("BoundedSemaphore"),
  TASK_QUEUE("TaskQueue");

  private final String memberName;

  Support(String memberName) {
    this.memberName = memberName;
  }

  String memberName() {
    return memberName;
  }

  /// The lines of the Java program.
  List<String> lines() {
    return Arrays.asList(SupportText.of(name()).split("\n"));
  }
}
