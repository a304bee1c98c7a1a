package org.interleave.library;

import java.util.List;
import java.util.function.IntSupplier;
import org.interleave.value.None;
import org.interleave.value.Text;
import org.interleave.value.Truth;

/// What a new thread is to be.
///
/// @param lane its short name, without the function that it calls
/// @param name its name in Python
public record ThreadPlan(Job job, String lane, String name, boolean isDaemon) {

  public static final ThreadPlan MAIN = new ThreadPlan(Job.MAIN, "MainThread", "MainThread", false);

  /// What the arguments of `Thread` ask for.
  ///
  /// @param arguments see [Maker#THREAD]
  /// @param maker who makes it, and lends it the daemon mark when the arguments do not say
  /// @param unnamed counts the threads without a name of their own, from 1
  public static ThreadPlan of(List<Object> arguments, PythonThread maker, IntSupplier unnamed) {
    Job job = new Job(arguments.get(0), arguments.get(1));
    boolean isDaemon =
        arguments.get(3) == None.NONE ? maker.isDaemon() : Truth.of(arguments.get(3));
    if (arguments.get(2) != None.NONE) {
      String name = Text.str(arguments.get(2));
      return new ThreadPlan(job, name, name, isDaemon);
    }
    int number = unnamed.getAsInt();
    return new ThreadPlan(job, "Thread-" + number, job.defaultName(number), isDaemon);
  }
}
