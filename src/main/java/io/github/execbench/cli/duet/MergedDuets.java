package io.github.execbench.cli.duet;

import io.github.execbench.cli.check.VerdictOptions;
import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.MachineNames;
import io.github.execbench.regression.Policy;
import io.github.execbench.regression.SameOnAll;
import io.github.execbench.report.Numbers;
import io.github.execbench.run.UsageException;
import io.github.execbench.run.duet.DuetSettings;
import io.github.execbench.run.duet.MeasuredDuet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The duets of several machines, read from their folders. */
record MergedDuets(List<MachineDuet> machines) {

  /**
   * Reads them.
   *
   * @param folders one a machine
   * @throws UsageException if they are too few, or one is there twice
   * @throws IOException if one can't be read, or is no duet's
   */
  static MergedDuets of(List<Path> folders) throws UsageException, IOException {
    if (folders.size() < 2) {
      throw new UsageException(
          "--merge " + folders.getFirst() + ": needs the duets of two machines or more");
    }
    List<String> names = MachineNames.of(folders);
    List<MeasuredDuet> duets = new ArrayList<>();
    for (Path folder : folders) {
      MeasuredDuet duet = MeasuredDuet.read(folder);
      for (MeasuredDuet other : duets) {
        if (duet.isCopyOf(other)) {
          throw new CommandException(
              ExitCode.USAGE,
              other.folder()
                  + " and "
                  + folder
                  + ": hold the same duet; counted twice it proves nothing");
        }
      }
      duets.add(duet);
    }
    SameOnAll same = SameOnAll.of(duets.stream().map(MachineDuet::cores).toList());
    List<MachineDuet> machines = new ArrayList<>();
    for (int i = 0; i < duets.size(); i++) {
      machines.add(new MachineDuet(names.get(i), duets.get(i), duets.get(i).pairs(), same));
    }
    return new MergedDuets(machines);
  }

  /**
   * What is asked for now, or else what all of them began with.
   *
   * @throws UsageException if they began with different policies
   */
  Policy policy(VerdictOptions asked) throws UsageException {
    if (asked.setsPolicy()) {
      return asked.policy();
    }
    MachineDuet first = machines.getFirst();
    for (MachineDuet other : machines) {
      if (!isAlike(first.settings(), other.settings())) {
        throw new UsageException(
            "the duets began with different policies ("
                + text(first)
                + "; "
                + text(other)
                + "): say --margin, --alpha or --policy");
      }
    }
    return DuetPolicy.of(first.settings());
  }

  private static boolean isAlike(DuetSettings one, DuetSettings other) {
    return one.margin() == other.margin()
        && one.alpha() == other.alpha()
        && one.exemptions().equals(other.exemptions());
  }

  private static String text(MachineDuet machine) {
    DuetSettings settings = machine.settings();
    return machine.name()
        + ": margin "
        + Numbers.percent(settings.margin())
        + ", alpha "
        + Numbers.percent(settings.alpha())
        + ", "
        + settings.exemptions().size()
        + " exceptions";
  }
}
