package org.interleave.code;

import org.interleave.code.Instruction.Ask;
import org.interleave.code.Instruction.Branch;
import org.interleave.code.Instruction.BuildFunction;
import org.interleave.code.Instruction.BuildList;
import org.interleave.code.Instruction.BuildTuple;
import org.interleave.code.Instruction.Call;
import org.interleave.code.Instruction.CallMethod;
import org.interleave.code.Instruction.Computing;
import org.interleave.code.Instruction.Copy;
import org.interleave.code.Instruction.Dispatch;
import org.interleave.code.Instruction.GetAttribute;
import org.interleave.code.Instruction.Jump;
import org.interleave.code.Instruction.Make;
import org.interleave.code.Instruction.Matches;
import org.interleave.code.Instruction.Next;
import org.interleave.code.Instruction.Print;
import org.interleave.code.Instruction.Raise;
import org.interleave.code.Instruction.Read;
import org.interleave.code.Instruction.Require;
import org.interleave.code.Instruction.Reraise;
import org.interleave.code.Instruction.Return;
import org.interleave.code.Instruction.SetAttribute;
import org.interleave.code.Instruction.SetSwitchInterval;
import org.interleave.code.Instruction.Share;
import org.interleave.code.Instruction.Sleep;
import org.interleave.code.Instruction.StoreItem;
import org.interleave.code.Instruction.Write;

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
