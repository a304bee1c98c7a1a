package org.interleave.schedule;

import java.util.Locale;
import java.util.ResourceBundle;
import org.interleave.machine.Machine;

/// Given choices do not fit the program; the message is a sentence for the user.
public final class ReplayException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.interleave.schedule.Messages");

  private ReplayException(String message) {
    super(message);
  }

  /// A thread was chosen that cannot move.
  ///
  /// @param place of the choice, from 1
  static ReplayException of(int place, int thread, Machine machine) {
    String sentence = TEXTS.getString(reason(thread, machine));
    return new ReplayException(String.format(Locale.ROOT, sentence, place, thread));
  }

  private static String reason(int thread, Machine machine) {
    if (thread >= machine.threads()) {
      return "unknown";
    }
    return machine.isAlive(thread) ? "waits" : "absent";
  }
}
