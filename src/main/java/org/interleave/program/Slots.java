package org.interleave.program;

import org.interleave.program.Instruction.Ask;
import org.interleave.program.Instruction.Branch;
import org.interleave.program.Instruction.BuildFunction;
import org.interleave.program.Instruction.BuildList;
import org.interleave.program.Instruction.BuildTuple;
import org.interleave.program.Instruction.Call;
import org.interleave.program.Instruction.CallMethod;
import org.interleave.program.Instruction.Computing;
import org.interleave.program.Instruction.Copy;
import org.interleave.program.Instruction.Dispatch;
import org.interleave.program.Instruction.GetAttribute;
import org.interleave.program.Instruction.Jump;
import org.interleave.program.Instruction.Make;
import org.interleave.program.Instruction.Matches;
import org.interleave.program.Instruction.Next;
import org.interleave.program.Instruction.Print;
import org.interleave.program.Instruction.Raise;
import org.interleave.program.Instruction.Read;
import org.interleave.program.Instruction.Require;
import org.interleave.program.Instruction.Reraise;
import org.interleave.program.Instruction.Return;
import org.interleave.program.Instruction.SetAttribute;
import org.interleave.program.Instruction.SetSwitchInterval;
import org.interleave.program.Instruction.Share;
import org.interleave.program.Instruction.Sleep;
import org.interleave.program.Instruction.StoreItem;
import org.interleave.program.Instruction.Write;

/// Which slot an instruction puts its result into.
final class Slots {

  static final int NONE = -1;

  private Slots() {}

  /// The slot, or [#NONE].
  static int setBy(Instruction instruction) {
    return switch (instruction) {
      case Computing it -> it.to();
      case Copy it -> it.to();
      case Next it -> it.to();
      case Call it -> it.to();
      case Matches it -> it.to();
      case BuildTuple it -> it.to();
      case BuildList it -> it.to();
      case BuildFunction it -> it.to();
      case Read it -> it.to();
      case Make it -> it.to();
      case CallMethod it -> it.to();
      case GetAttribute it -> it.to();
      case Ask it -> it.to();
      case Jump _, Branch _, Dispatch _, Return _, Raise _, Reraise _, Require _ -> NONE;
      case Write _, StoreItem _, Share _, SetAttribute _ -> NONE;
      case Print _, Sleep _, SetSwitchInterval _ -> NONE;
    };
  }
}
